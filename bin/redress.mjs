#!/usr/bin/env node
// The one entry point. Plain JavaScript that any Node from 20 on can read: it makes sure that what the desk needs
// is installed, then hands over to the TypeScript program under the Node that the lockfile brings along.
import { spawn } from 'node:child_process'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ensureInstalled, nodeFor } from './ensure.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
ensureInstalled(root)

// Room for a wave of mails or due clocks, of which a quarter of the time would be spent on collecting. A quiet desk gives
// it back (server/src/platform/memory.ts).
const NURSERY_MB = 32

const main = join(root, 'cli/src/main.ts')
const node = nodeFor(root)
// Compiled code is kept, so that later starts do not compile again.
const cache = join(root, 'node_modules/.cache/redress-compiled')
if (node === process.execPath) {
  module.enableCompileCache?.(cache)
  process.argv[1] = main
  await import(main)
} else {
  // The channel tells the child when we are gone, however we went.
  const child = spawn(node, [`--max-semi-space-size=${NURSERY_MB}`, main, ...process.argv.slice(2)], {
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, NODE_COMPILE_CACHE: cache },
  })
  // Signals sent to us alone are passed on; one that the terminal sent to both is heard once by the child.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) =>
    process.exit(signal ? 128 + (signal === 'SIGINT' ? 2 : 15) : (code ?? 1)),
  )
}
