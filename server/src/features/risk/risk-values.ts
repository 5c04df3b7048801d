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

export type RiskRow = Pick<
  Selectable<Tables['tickets']>,
  'id' | 'contactId' | 'accountId' | 'heat' | 'nextDueKind' | 'nextDueTargetMs' | 'createdAt' | 'risk'
> & { state: TicketState }

/** What is counted of a ticket's past; of one that begins its customer's first there is none. */
export type Past = {
  inbound: number
  lastActAt: number | null
  broken: number
  earlier: number
  readings: { at: string; signals: CustomerReading }[]
}
export type RiskBefore = Pick<
  Selectable<Tables['ticketRisks']>,
  'score' | 'peakScore' | 'outcome' | 'askedAt' | 'answer' | 'answerScore'
>
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

/** The rows, locked: whoever changes a ticket meanwhile waits, and reads the new risk. */
export async function lockTicketRows(work: Work, ticketIds: readonly string[]): Promise<RiskRow[]> {
  const rows = await work.tx
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
    .where('id', 'in', ticketIds)
    .orderBy('id')
    .forUpdate()
    .execute()
  return rows.map((row) => ({ ...row, state: row.state as unknown as TicketState }))
}

/** All that raises the risk of tickets, and how it was counted before, in one round trip (9.7). */
export async function readPast(
  work: Work,
  ticketIds: readonly string[],
): Promise<Map<string, { past: Past; before: RiskBefore | null }>> {
  const here = sql`m.workspace_id = t.workspace_id and m.ticket_id = t.id`
  const escalated = sql`select 1 from tickets o join escalations e on e.workspace_id = o.workspace_id and e.ticket_id = o.id
    where o.workspace_id = t.workspace_id and o.id <> t.id`
  const { rows } = await sql<Past & { id: string; before: RiskBefore | null }>`select t.id,
    (select count(*)::int from messages m where ${here} and direction = 'inbound' and not automatic) as inbound,
    (select max(at) from messages m where ${here} and author_kind = 'member') as last_act_at,
    (select count(*)::int from commitments m where ${here} and state = 'broken') as broken,
    case when t.account_id is not null
      then (select count(*)::int from (${escalated} and o.account_id = t.account_id limit 10) x)
      else (select count(*)::int from (${escalated} and o.contact_id = t.contact_id limit 10) x) end as earlier,
    coalesce((select json_agg(r) from (select at, signals from messages m where ${here} and direction = 'inbound'
      and signals is not null order by at desc, id desc limit ${MOST_READINGS}) r), '[]') as readings,
    case when b.ticket_id is not null then json_build_object('score', b.score, 'peakScore', b.peak_score, 'outcome', b.outcome,
      'askedAt', (extract(epoch from b.asked_at) * 1000)::float8, 'answer', b.answer, 'answerScore', b.answer_score) end as before
    from tickets t left join ticket_risks b on b.workspace_id = t.workspace_id and b.ticket_id = t.id
    where t.workspace_id = ${work.workspaceId} and t.id = any(${ticketIds})`.execute(work.tx)
  return new Map(rows.map(({ id, before, ...past }) => [id, { past, before }]))
}

/** What a ticket's past comes to at an instant (9.7). */
export function weigh(desk: Desk, row: RiskRow, past: Past, now: Instant): Weighed {
  const readings = past.readings.toReversed()
  const said = (signal: Signal) => readings.some(({ signals }) => signals.signals[signal])
  const { direction } = trend(readings.map(({ signals }) => signals))
  const calendar = calendarFor(desk, row)
  const waits = waitsOf(row, past)
  const ratio = (wait: Waiting | null) => (wait ? waitRatio(calendar, wait, now) : 0)
  const looks = [waits.customer, waits.owner].map((wait) => wait && nextLook(calendar, wait, now))
  const asked = readings.find(({ signals }) => signals.signals.asks_for_human_or_manager)
  return {
    values: {
      waitRatio: ratio(waits.customer),
      ownerSilenceRatio: ratio(waits.owner),
      backAndForth: Math.max(0, past.inbound - 1),
      brokenCommitments: past.broken,
      reopenings: row.state.reopenings,
      earlierEscalations: past.earlier,
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
}: Pick<RiskRow, 'nextDueKind' | 'nextDueTargetMs'>) {
  return RESPONSES.includes(nextDueKind) && nextDueTargetMs ? nextDueTargetMs : USUAL_ANSWER
}

function waitsOf(row: RiskRow, past: Past): { customer: Waiting | null; owner: Waiting | null } {
  const { unansweredSince, status, ownerMemberId } = row.state
  if (status !== 'open') return { customer: null, owner: null }
  const last = past.lastActAt === null ? row.createdAt : instant(past.lastActAt)
  return {
    customer: unansweredSince === null ? null : { since: unansweredSince, usualMs: usualAnswerMs(row) },
    owner: ownerMemberId === null ? null : { since: last, usualMs: USUAL_ACT },
  }
}
