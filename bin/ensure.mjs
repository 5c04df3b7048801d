// Installs what is missing and finds the Node to run on. Plain JavaScript for any Node from 20 on; no dependencies.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** True when node_modules holds every package of the lockfile (optional ones of other platforms, and what only tests need in production, aside). */
function isInstalled(root) {
  const installed = join(root, 'node_modules/.package-lock.json')
  if (!existsSync(installed)) return false
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  const present = JSON.parse(readFileSync(installed, 'utf8')).packages
  const spares = process.env.NODE_ENV === 'production'
  return Object.entries(wanted).every(
    ([path, { version, optional, dev, link }]) =>
      !path.startsWith('node_modules/') ||
      link ||
      present[path]?.version === version ||
      ((optional || (dev && spares)) && !present[path]),
  )
}

/** Runs `npm ci` when node_modules is absent or does not match the lockfile. Exits with a hint when that fails. */
export function ensureInstalled(root) {
  if (!existsSync(join(root, 'package-lock.json')) || isInstalled(root)) return
  console.error('Redress installs what it needs (once) …')
  const windows = process.platform === 'win32'
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (done.status !== 0) {
    console.error(
      'The installation did not finish. Check that the npm registry can be reached, then start again.',
    )
    process.exit(1)
  }
}

/** Path of a Node that strips types: this one from 24 on, else the one installed with the desk. */
export function nodeFor(root) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (existsSync(own)) return own
  console.error(
    'Redress needs Node 24 or newer and found no build of it for this platform. Install Node 24, then start again.',
  )
  process.exit(1)
}
