import { sql } from 'kysely'
import type { Clock } from '#core/clock/clock.ts'
import type { Escalation } from '#core/escalation/escalation.ts'
import type { PastTicket } from '#core/replay/replay-ticket.ts'
import type { NewTicket, TicketCommand, TicketState } from '#core/ticket/ticket.ts'
import { instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Database } from '#server/platform/db/database.ts'

export type PastRow = {
  id: string
  number: number
  subject: string
  channel: string
  accountId: string | null
  state: TicketState
  tier: string | null
  createdMs: number
  clocks: Clock[]
  escalations: Escalation[]
  events: PastEvent[]
  messages: PastMessage[]
}
type PastEvent = { type: string; ms: number; data: Record<string, unknown> }
type PastMessage = {
  direction: 'inbound' | 'outbound'
  by: string
  purpose: string
  automatic: boolean
  ms: number
  recordedMs: number
  parts: { matters: boolean; working: boolean; when: boolean } | null
}
export type Span = { from: Date; to: Date; after: string; limit: number }

const CHANGES = [
  'ticket.status_changed',
  'ticket.resolved',
  'ticket.closed',
  'ticket.reopened',
  'ticket.priority_changed',
  'ticket.topic_changed',
  'ticket.assigned',
]

/** Tickets that came within a time, with all that happened to them, a page in one statement. */
export async function readPast(db: Database, workspaceId: string, span: Span): Promise<PastRow[]> {
  const list = (query: ReturnType<typeof sql>) => sql`coalesce((select json_agg(x) from (${query}) x), '[]')`
  const ms = (column: string) => sql`(extract(epoch from ${sql.ref(column)}) * 1000)::bigint`
  const here = sql`workspace_id = ${workspaceId} and ticket_id = t.id`
  const { rows } =
    await sql<PastRow>`select t.id, t.number::int as number, t.subject, t.channel, t.account_id, t.state,
      (select tier from accounts where workspace_id = ${workspaceId} and id = t.account_id) as tier,
      ${ms('t.created_at')} as created_ms,
      coalesce((select json_agg(clock) from clocks where ${here}), '[]') as clocks,
      coalesce((select json_agg(escalation) from escalations where ${here}), '[]') as escalations,
      ${list(sql`select type, ${ms('at')} as ms, data from events where ${here} and type = any(${CHANGES}) order by id limit 2000`)} as events,
      ${list(sql`select direction, author_kind as by, purpose, automatic, ${ms('at')} as ms, ${ms('recorded_at')} as "recordedMs",
        facts -> 'parts' as parts from messages where ${here} and direction <> 'note' and delivery <> 'undone'
        order by recorded_at, id limit 2000`)} as messages
    from tickets t where t.workspace_id = ${workspaceId} and t.created_at >= ${span.from} and t.created_at < ${span.to}
      and t.id > ${span.after} order by t.id limit ${span.limit}`.execute(db)
  return rows
}

/** What happened, as commands in order; what the ticket was at first is worked out backwards from its changes. */
export function pastTicket(desk: Desk, row: PastRow): PastTicket {
  const [first, ...messages] = row.messages
  const fromCustomer = first?.direction === 'inbound' && !first.automatic
  const changes = row.events.flatMap(({ type, ms, data }) => {
    const command = commandOf(desk, type, data)
    return command ? [{ at: instant(ms), command }] : []
  })
  const said = (fromCustomer ? messages : row.messages).map((message) => ({
    at: instant(message.recordedMs),
    command: saying(message),
  }))
  // At one instant the words come first: what they changed was written down after them.
  const acts = [...said, ...changes].sort((a, b) => a.at - b.at)
  const openedAt = instant(Number(row.createdMs))
  return {
    ticket: { ...beginning(row), fromCustomer },
    openedAt,
    channel: row.channel,
    accountTier: row.tier,
    acts,
  }
}

function beginning({ state, events }: PastRow): Omit<NewTicket, 'fromCustomer'> {
  const was = (type: string, field: string, now: unknown) =>
    (events.find((event) => event.type === type)?.data[field] ?? now) as never
  const { id, number, level, language, imported, createdAt, splitFromId } = state
  return {
    id,
    number,
    level,
    language,
    imported,
    createdAt,
    splitFromId,
    topicId: was('ticket.topic_changed', 'from', state.topicId),
    priority: was('ticket.priority_changed', 'from', state.priority),
    ownerTeamId: was('ticket.assigned', 'fromTeamId', state.ownerTeamId),
    ownerMemberId: null,
  }
}

function commandOf(desk: Desk, type: string, data: Record<string, unknown>): TicketCommand | null {
  switch (type) {
    case 'ticket.status_changed':
      return isWait(data.to) ? { do: 'set_status', status: data.to } : null
    case 'ticket.resolved':
      return { do: 'resolve' }
    case 'ticket.closed':
      return { do: 'close' }
    case 'ticket.reopened':
      return { do: 'reopen' }
    case 'ticket.priority_changed':
      return { do: 'set_priority', priority: data.to as 'normal' }
    case 'ticket.topic_changed':
      return { do: 'set_topic', topicId: data.to as string | null }
    case 'ticket.assigned': {
      const teamId = String(data.toTeamId)
      const level = desk.teams.get(teamId)?.level ?? Number(data.level ?? 1)
      return { do: 'assign', teamId, memberId: null, level }
    }
    default:
      return null
  }
}

function isWait(status: unknown): status is 'open' | 'pending' | 'on_hold' {
  return status === 'open' || status === 'pending' || status === 'on_hold'
}

function saying({ direction, by, purpose, automatic, ms, parts }: PastMessage): TicketCommand {
  const author = automatic ? 'automatic' : by === 'bot' ? 'bot' : 'person'
  const message = {
    direction,
    author,
    public: true,
    at: instant(ms),
    acknowledgement: parts ?? { matters: false, working: false, when: false },
    substance: direction === 'inbound' || purpose !== 'acknowledgement',
  } as const
  // Whether it was only thanks is in what the ticket did then: it was reopened, or it was not.
  if (direction === 'inbound') return { do: 'receive_message', message, realAnswer: true, bounce: false }
  return { do: 'send_message', message, next: 'stay' }
}
