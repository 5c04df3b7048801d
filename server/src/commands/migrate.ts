import { openDeskDatabase } from '#server/app/open-desk.ts'
import { readConfig } from '#server/platform/config/config.ts'
import { openDatabase } from '#server/platform/db/database.ts'
import { migrate } from '#server/platform/db/migrate.ts'
import type { ServerCommand } from '../main.ts'
import { sayFault, sayInTerminal } from './settings-words.ts'
import { whyNotStarted } from './why-not-started.ts'

const command: ServerCommand = {
  async run(_args, io) {
    const say = sayInTerminal()
    const read = readConfig()
    if (!read.ok) {
      for (const fault of read.faults) io.stderr.write(`${sayFault(say, fault)}\n`)
      return 2
    }
    try {
      const server = await openDeskDatabase(read.config, 'borrow')
      const db = openDatabase({ connectionString: server.connectionString, maxConnections: 2 })
      const done = await migrate(db).finally(async () => {
        await db.destroy()
        await server.stop()
      })
      io.stdout.write(`${say('migrate.done', { count: done.length })}\n`)
      return 0
    } catch (error) {
      io.stderr.write(`${whyNotStarted(say, read.config, error)}\n`)
      return 1
    }
  },
}
export default command
