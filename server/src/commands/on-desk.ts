import type { Say } from '#i18n/say.ts'
import { makeContext } from '#server/app/boot.ts'
import { openDeskDatabase } from '#server/app/open-desk.ts'
import { closeMailRoutes } from '#server/features/outbox/index.ts'
import { readConfig } from '#server/platform/config/config.ts'
import type { Context } from '#server/platform/context.ts'
import type { Io } from '../main.ts'
import { sayFault, sayInTerminal } from './settings-words.ts'

/** Does something on the database of this desk, whether or not it runs. Gives the exit code. */
export async function onDesk(io: Io, act: (ctx: Context, say: Say) => Promise<number>): Promise<number> {
  const say = sayInTerminal()
  const read = readConfig()
  if (!read.ok) {
    for (const fault of read.faults) io.stderr.write(`${sayFault(say, fault)}\n`)
    return 1
  }
  const server = await openDeskDatabase(read.config, 'borrow')
  const ctx = makeContext({ config: read.config, connectionString: server.connectionString })
  try {
    return await act(ctx, say)
  } finally {
    closeMailRoutes()
    await ctx.live.stop()
    await ctx.db.destroy()
    await server.stop()
  }
}
