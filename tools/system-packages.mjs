import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

const CHROMIUM = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const MAC_CHROME = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
const DOVECOT = ['/usr/sbin/dovecot', '/usr/local/sbin/dovecot', '/opt/homebrew/sbin/dovecot']

/** The browser of the machine; undefined when it has none. Tests find it by REDRESS_TEST_BROWSER. */
const findBrowser = () =>
  [process.env.REDRESS_TEST_BROWSER, ...CHROMIUM, MAC_CHROME].find((path) => path && existsSync(path))
const findDovecot = () => DOVECOT.find((path) => existsSync(path))

/** Installs Debian's browser and mail server where that may be done; says in words what is still missing. */
export function installForBrowserTests() {
  const wanted = [
    ...(findBrowser() ? [] : ['chromium']),
    ...(findDovecot() ? [] : ['dovecot-imapd', 'dovecot-lmtpd']),
  ]
  if (wanted.length && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) install(wanted)
  const missing = []
  if (!findBrowser())
    missing.push('the end-to-end tests: no Chromium on this machine (apt-get install chromium)')
  if (!findDovecot())
    missing.push(
      'the tests of fetching by IMAP: no Dovecot on this machine (apt-get install dovecot-imapd dovecot-lmtpd)',
    )
  const browser = findBrowser()
  if (browser) process.env.REDRESS_TEST_BROWSER = browser
  return missing
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')} (once) …`)
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const apt = (...args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 2], env, timeout: 10 * 60_000 })
  apt('update', '-qq')
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages)
}
