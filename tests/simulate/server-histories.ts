import { mkdtempSync, rmSync, chmodSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbedded } from '#server/platform/db/embedded.ts'
import type { History } from './core-history.ts'
import { layGrounds } from './server-ground.ts'
import { HISTORY_BEGINS, playServerHistory } from './server-history.ts'

/** Plays histories on the real server, one after the other, on an engine of its own that is thrown away. */
export async function* playServerHistories(first: number, histories: number): AsyncGenerator<History> {
  const home = mkdtempSync(join(tmpdir(), 'redress-simulate-'))
  chmodSync(home, 0o711)
  const engine = await startEmbedded({ dataFolder: home, mode: 'own', durable: false })
  const grounds = await layGrounds(engine.connectionString, HISTORY_BEGINS)
  try {
    for (let i = 0; i < histories; i += 1) yield await playServerHistory(grounds, first + i)
  } finally {
    await grounds.close()
    await engine.stop()
    rmSync(home, { recursive: true, force: true })
  }
}
