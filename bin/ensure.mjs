// Installs what is missing and finds the Node to run on. Plain JavaScript for any Node from 20 on; no dependencies.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Runs `npm ci` when node_modules is absent or was made from another lockfile. Exits with a hint when that fails. */
export function ensureInstalled(root) {
  if (!existsSync(join(root, 'package-lock.json'))) return
  const lock = createHash('sha256').update(readFileSync(join(root, 'package-lock.json'))).digest('hex')
  const stamp = join(root, 'node_modules/.redress-installed')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.error('Redress installs what it needs (once) …')
  const windows = process.platform === 'win32'
  const done = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  })
  if (done.status !== 0) {
    console.error('The installation did not finish. Check that the npm registry can be reached, then start again.')
    process.exit(1)
  }
  writeFileSync(stamp, lock)
}

/** Path of a Node that strips types: this one from 24 on, else the one installed with the desk. */
export function nodeFor(root) {
  if (Number(process.versions.node.split('.')[0]) >= 24) return process.execPath
  const own = join(root, 'node_modules/.bin', process.platform === 'win32' ? 'node.cmd' : 'node')
  if (existsSync(own)) return own
  console.error('Redress needs Node 24 or newer and found no build of it for this platform. Install Node 24, then start again.')
  process.exit(1)
}
