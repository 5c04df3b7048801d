import { sql, type Selectable } from 'kysely'
import type { RiskFactors } from '#core/risk/risk.ts'
import { nextLook, waitRatio, type Waiting } from '#core/risk/waiting.ts'
import type { CustomerReading, Signal } from '#core/signals/reading.ts'
import { trend } from '#core/signals/trend.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import { hour, instant, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import type { Work } from '#server/platform/work.ts'

type Row = Pick<
  Selectable<Tables['tickets']>,
  'id' | 'contactId' | 'accountId' | 'heat' | 'nextDueKind' | 'nextDueTargetMs' | 'createdAt' | 'risk'
> & { state: TicketState }
type Known = {
  inbound: number
  lastActAt: number | null
  broken: number
  earlier: number
  readings: { at: string; signals: CustomerReading }[]
}
export type Weighed = {
  values: RiskFactors
  /** When a wait makes it worth looking again. */
  nextAt: Instant | null
  /** Since when the customer has asked for somebody higher. */
  askedAt: Instant | null
}

/** What is usual where no clock says it. */
const USUAL_ANSWER = 8 * hour
const USUAL_ACT = 16 * hour
const MOST_READINGS = 30
const RESPONSES: readonly (string | null)[] = ['first_response', 'first_answer', 'next_response']

/** The row, locked: whoever changes the ticket meanwhile waits, and reads the new risk. */
export async function lockTicketRow(work: Work, ticketId: string): Promise<Row | null> {
  const row = await work.tx
    .selectFrom('tickets')
    .select([
      'id',
      'contactId',
      'accountId',
      'heat',
      'nextDueKind',
      'nextDueTargetMs',
      'createdAt',
      'risk',
      'state',
    ])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', ticketId)
    .forUpdate()
    .executeTakeFirst()
  return row ? { ...row, state: row.state as unknown as TicketState } : null
}

/** All that raises the risk of a ticket, in one round trip (9.7). */
export async function weigh(work: Work, desk: Desk, row: Row): Promise<Weighed> {
  const { workspaceId, now } = work
  const here = sql`workspace_id = ${workspaceId} and ticket_id = ${row.id}`
  const theirs = row.accountId ? sql`t.account_id = ${row.accountId}` : sql`t.contact_id = ${row.contactId}`
  const { rows } = await sql<Known>`select
    (select count(*)::int from messages where ${here} and direction = 'inbound' and not automatic) as inbound,
    (select max(at) from messages where ${here} and author_kind = 'member') as last_act_at,
    (select count(*)::int from commitments where ${here} and state = 'broken') as broken,
    (select count(*)::int from (select 1 from escalations e join tickets t on t.workspace_id = e.workspace_id and t.id = e.ticket_id
      where t.workspace_id = ${workspaceId} and ${theirs} and t.id <> ${row.id} limit 10) x) as earlier,
    coalesce((select json_agg(r) from (select at, signals from messages where ${here} and direction = 'inbound'
      and signals is not null order by at desc, id desc limit ${MOST_READINGS}) r), '[]') as readings`.execute(
    work.tx,
  )
  const known = rows[0]!
  const readings = known.readings.toReversed()
  const said = (signal: Signal) => readings.some(({ signals }) => signals.signals[signal])
  const { direction } = trend(readings.map(({ signals }) => signals))
  const calendar = calendarFor(desk, row)
  const waits = waitsOf(row, known)
  const ratio = (wait: Waiting | null) => (wait ? waitRatio(calendar, wait, now) : 0)
  const looks = [waits.customer, waits.owner].map((wait) => wait && nextLook(calendar, wait, now))
  const asked = readings.find(({ signals }) => signals.signals.asks_for_human_or_manager)
  return {
    values: {
      waitRatio: ratio(waits.customer),
      ownerSilenceRatio: ratio(waits.owner),
      backAndForth: Math.max(0, known.inbound - 1),
      brokenCommitments: known.broken,
      reopenings: row.state.reopenings,
      earlierEscalations: known.earlier,
      dissatisfaction: row.heat,
      trend: direction === 'rising' ? 1 : direction === 'calmer' ? -1 : 0,
      legalThreat: said('legal_or_regulator_threat'),
      churnThreat: said('churn_threat'),
      repeatedContact: said('repeat_contact_or_long_wait'),
      vulnerable: said('vulnerability'),
    },
    nextAt: looks.filter((at) => at !== null).toSorted((a, b) => a - b)[0] ?? null,
    askedAt: asked ? instant(Date.parse(asked.at)) : null,
  }
}

export function calendarFor(desk: Desk, { state }: { state: TicketState }) {
  const calendarId = desk.teams.get(state.ownerTeamId)?.calendarId ?? null
  return (calendarId && desk.calendars.get(calendarId)?.calendar) || desk.calendarOf(null, null)
}

/** What is usual is what the desk's own clocks say it is. */
export function usualAnswerMs({
  nextDueKind,
  nextDueTargetMs,
}: Pick<Row, 'nextDueKind' | 'nextDueTargetMs'>) {
  return RESPONSES.includes(nextDueKind) && nextDueTargetMs ? nextDueTargetMs : USUAL_ANSWER
}

function waitsOf(row: Row, known: Known): { customer: Waiting | null; owner: Waiting | null } {
  const { unansweredSince, status, ownerMemberId } = row.state
  if (status !== 'open') return { customer: null, owner: null }
  const last = known.lastActAt === null ? row.createdAt : instant(known.lastActAt)
  return {
    customer: unansweredSince === null ? null : { since: unansweredSince, usualMs: usualAnswerMs(row) },
    owner: ownerMemberId === null ? null : { since: last, usualMs: USUAL_ACT },
  }
}
