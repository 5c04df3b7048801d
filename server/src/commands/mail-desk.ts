import { parseArgs } from 'node:util'
import type { Say } from '#i18n/say.ts'
import { makeContext } from '#server/app/boot.ts'
import { openDeskDatabase } from '#server/app/open-desk.ts'
import { readAgain } from '#server/features/intake/index.ts'
import { failureCode } from '#server/features/mailbox-care/index.ts'
import { closeMailRoutes, sendTest } from '#server/features/outbox/index.ts'
import { readConfig } from '#server/platform/config/config.ts'
import type { Context } from '#server/platform/context.ts'
import type { Io } from '../main.ts'
import { sayFault, sayInTerminal } from './settings-words.ts'

/** `mail send-test`: one mail by a mailbox's way out, and what its server said. Null: called wrongly. */
export async function sendTestMail(args: string[], io: Io): Promise<number | null> {
  const text = { type: 'string' } as const
  const asked = argumentsOf(() => parseArgs({ args, options: { to: text, from: text } }).values)
  const { to, from = null } = asked ?? {}
  if (!to || !/^[^\s@]+@[^\s@]+$/.test(to)) return null
  return onDesk(io, async (ctx, say) => {
    try {
      const sent = await sendTest(ctx, { from, to, say })
      if (!sent) {
        io.stderr.write(`${say('mail.test.no_mailbox')}\n`)
        return 1
      }
      io.stdout.write(
        `${say(sent.route === 0 ? 'mail.test.sent' : 'mail.test.sent_second', { ...sent, to })}\n`,
      )
      return 0
    } catch (error) {
      io.stderr.write(`${say(`mailbox_care.${failureCode(error)}`)} ${(error as Error).message}\n`)
      return 1
    }
  })
}

/** `mail reprocess`: the kept originals of a ticket or a message, read once more. Null: called wrongly. */
export async function reprocessMail(args: string[], io: Io): Promise<number | null> {
  const [what] = args
  if (args.length !== 1 || !/^(?:\d{1,9}|msg_[0-9a-f]{32})$/.test(what!)) return null
  return onDesk(io, async (ctx, say) => {
    const done = await readAgain(ctx, what!)
    for (const { messageId, changed, problem } of done) {
      const key = problem ? 'unreadable' : changed ? 'changed' : 'same'
      io.stdout.write(`${messageId} ${say(`mail.reprocess.${key}`)}${problem ? ` (${problem})` : ''}\n`)
    }
    if (!done.length) io.stderr.write(`${say('mail.reprocess.none', { what: what! })}\n`)
    return done.length > 0 && done.every(({ problem }) => problem === null) ? 0 : 1
  })
}

function argumentsOf<T>(read: () => T): T | null {
  try {
    return read()
  } catch {
    return null
  }
}

async function onDesk(io: Io, act: (ctx: Context, say: Say) => Promise<number>): Promise<number> {
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
