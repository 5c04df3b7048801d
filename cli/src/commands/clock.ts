import { parseArgs } from 'node:util'
import type { Call, Output } from '#contracts/client.ts'
import { CLOCK_KINDS } from '#core/clock/clock.ts'
import { formatInstant, parseInstant } from '#core/time/instant.ts'
import type { Say } from '#i18n/say.ts'
import en from '#messages/en/cli.json' with { type: 'json' }
import es from '#messages/es/cli.json' with { type: 'json' }
import nl from '#messages/nl/cli.json' with { type: 'json' }
import pt from '#messages/pt/cli.json' with { type: 'json' }
import { callDesk, callingDesk, deskAccess, sayInOwn, ticketIdOf } from '../desk/desk-call.ts'
import type { Command, Io } from '../main.ts'

type Explained = Output<'explainClocks'>['items'][number]
type Asked = { ticket: string; at?: string; json: boolean; url?: string; key?: string }

/** `clock explain <ticket>`: why each clock of a ticket is due when it is, at any instant (4.2). */
const command: Command = {
  async run(args, io) {
    const say = sayInOwn({ en, es, nl, pt })
    const asked = read(args)
    if (asked?.at && !isInstant(asked.at)) {
      io.stderr.write(`redress clock: ${say('cli.clock.no_instant', { at: asked.at })}\n`)
      return 2
    }
    const access = asked && deskAccess(asked, process.env)
    if (!asked || !access) {
      io.stderr.write(`${say(asked ? 'cli.clock.no_key' : 'cli.clock.usage')}\n`)
      return 2
    }
    const unreachable = say('cli.clock.unreachable', { url: access.url })
    return callingDesk(io, { command: 'clock', unreachable }, () => explain(callDesk(access), asked, say, io))
  },
}
export default command

function read(args: string[]): Asked | null {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        at: { type: 'string' },
        json: { type: 'boolean', default: false },
        url: { type: 'string' },
        key: { type: 'string' },
      },
    })
    const [verb, ticket, ...rest] = positionals
    if (verb !== 'explain' || !ticket || rest.length > 0) return null
    return { ...values, ticket }
  } catch {
    return null
  }
}

/** Without a zone it would be read in that of whoever asks (trap 2). */
function isInstant(words: string): boolean {
  try {
    return Number.isFinite(parseInstant(words))
  } catch {
    return false
  }
}

async function explain(call: Call, asked: Asked, say: Say, io: Io): Promise<number> {
  const id = await ticketIdOf(call, asked.ticket)
  if (id === null) {
    io.stderr.write(`redress clock: ${say('cli.clock.no_ticket', { ticket: asked.ticket })}\n`)
    return 1
  }
  const at = asked.at && formatInstant(parseInstant(asked.at))
  const { items } = await call('explainClocks', { params: { id }, query: { at } })
  io.stdout.write(asked.json ? `${JSON.stringify(items, null, 2)}\n` : asText(items, say))
  return 0
}

function asText(clocks: readonly Explained[], say: Say): string {
  if (clocks.length === 0) return `${say('cli.clock.none')}\n`
  const inOrder = clocks.toSorted((a, b) => place(a) - place(b))
  const parts = inOrder.map(
    ({ kind, explanation }) => `${say(`cli.clock.kind.${kind}`)}\n  ${explanation.split('; ').join('\n  ')}`,
  )
  return `${parts.join('\n\n')}\n`
}

function place({ kind }: Explained): number {
  return (CLOCK_KINDS as readonly string[]).indexOf(kind)
}
