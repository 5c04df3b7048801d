#!/usr/bin/env node
// The one entry point. Plain JavaScript that any Node from 20 on can read: it makes sure that what the desk needs
// is installed, then hands over to the TypeScript program under the Node that the lockfile brings along.
import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, nodeFor } from './ensure.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
ensureInstalled(root)

const main = join(root, 'cli/src/main.ts')
const node = nodeFor(root)
if (node === process.execPath) {
  process.argv[1] = main
  await import(main)
} else {
  const child = spawn(node, [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  // The child shares our terminal and gets Ctrl-C itself; signals sent to us alone are passed on.
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  process.on('SIGINT', () => {})
  child.on('exit', (code, signal) => process.exit(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1)))
}
