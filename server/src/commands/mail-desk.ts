import { parseArgs } from 'node:util'
import { readAgain } from '#server/features/intake/index.ts'
import { failureCode } from '#server/features/mailbox-care/index.ts'
import { sendTest } from '#server/features/outbox/index.ts'
import type { Io } from '../main.ts'
import { onDesk } from './on-desk.ts'

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
