import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import type { Config } from '#server/platform/config/config.ts'

export type OpenDatabase = { connectionString: string; stop(): Promise<void> }

/** How long a start waits for a database server that is itself still starting. */
const PATIENCE = 15_000

/** The database of the settings: a server by its address, or the embedded engine of the data folder. */
export async function openDeskDatabase(config: Config, mode: 'own' | 'borrow'): Promise<OpenDatabase> {
  if (config.databaseUrl) {
    await waitFor(config.databaseUrl, mode === 'own' ? PATIENCE : 0)
    return { connectionString: config.databaseUrl, stop: async () => {} }
  }
  const { startEmbedded } = await import('#server/platform/db/embedded.ts')
  return startEmbedded({ dataFolder: config.dataFolder, mode })
}

async function waitFor(connectionString: string, patience: number): Promise<void> {
  for (const deadline = performance.now() + patience; ;) {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      await client.end().catch(() => {})
      const code = (error as { code?: string }).code ?? ''
      const mayCome = code === '57P03' || !/^\d|^28|^3D/.test(code)
      if (!mayCome || performance.now() > deadline) throw error
      await sleep(300)
    }
  }
}
