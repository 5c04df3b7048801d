import { sql } from 'kysely'
import { nextLook } from '#core/risk/waiting.ts'
import type { CustomerReading } from '#core/signals/reading.ts'
import { holdTicket, nextDueOf, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { DeskEvent, Reaction, Work } from '#server/platform/work.ts'
import { countAt, noteRisk } from './count-risk.ts'
import { calendarFor, usualAnswerMs, weigh } from './risk-values.ts'
import { weightsOf } from './risk-weights.ts'

/** Something happened that may have changed the risk: counted as soon as this has committed. */
const countSoon: Reaction = async (work, { ticketId }) => {
  if (ticketId !== null) await countAt(work, ticketId, work.now)
}

/**
 * The first message of a new customer: there is no past to ask for, so its risk is counted with it. Of somebody known it
 * is counted soon, unless it is calm: that raises nothing by itself, and is looked at when it has waited too long.
 */
const countWhenReceived: Reaction = async (work, event) => {
  if (event.ticketId === null || event.data.automatic === true) return
  const hold = work.held.get(`ticket:${event.ticketId}`) as TicketHold | undefined
  if (hold?.changed.isNew && hold.changed.isFirst && hold.reading) return countFirst(work, hold, hold.reading)
  const said = event.data.signals as readonly string[] | undefined
  const isCalm = !said?.length && !event.data.dissatisfaction
  if (!hold?.changed.isNew || !isCalm) return countSoon(work, event)
  const desk = await loadDesk(work, work.workspaceId)
  const wait = { since: hold.state.createdAt, usualMs: usualAnswerMs(nextDueOf(hold)) }
  const next = nextLook(calendarFor(desk, hold), wait, work.now)
  if (next !== null) await countAt(work, event.ticketId, next)
}

async function countFirst(work: Work, hold: TicketHold, reading: CustomerReading): Promise<void> {
  const desk = await loadDesk(work, work.workspaceId)
  const { row, state } = hold
  const said = { at: new Date(row.lastInboundAt ?? work.now).toISOString(), signals: reading }
  const past = { inbound: 1, lastActAt: null, broken: 0, earlier: 0, readings: [said] }
  const weighed = weigh(desk, { ...row, ...nextDueOf(hold), state }, past, work.now)
  row.risk = noteRisk(work, desk, row, { weighed, weights: await weightsOf(desk, work.tx), before: null })
}

type Outcome = 'escalated' | 'not_escalated' | 'asked' | 'by_risk'

/**
 * What became of the prediction. Not counted for or against it: what the customer asked for, and what the risk itself
 * brought about.
 */
const noteEscalation: Reaction = async (work, event) => {
  if (event.data.kind !== 'hierarchical') return
  const { reason } = event.data
  const outcome = reason === 'customer_asked' ? 'asked' : reason === 'risk' ? 'by_risk' : 'escalated'
  for (const ticketId of ticketsOf(event)) await end(work, ticketId, outcome)
}

const noteEnd: Reaction = async (work, { ticketId }) => {
  if (ticketId !== null) await end(work, ticketId, 'not_escalated')
}

/** It lives again, and may escalate yet. */
const noteReopening: Reaction = async (work, event) => {
  await sql`update ticket_risks set outcome = null, ended_at = null
    where workspace_id = ${work.workspaceId} and ticket_id = ${event.ticketId} and outcome = 'not_escalated'`.execute(
    work.tx,
  )
  await countSoon(work, event)
}

function ticketsOf({ ticketId, data }: DeskEvent): string[] {
  return [...new Set([...(ticketId === null ? [] : [ticketId]), ...((data.ticketIds ?? []) as string[])])]
}

/** Only what was known before it ended is judged, so the first outcome stays. */
async function end(work: Work, ticketId: string, outcome: Outcome): Promise<void> {
  const { row, state } = await holdTicket(work, ticketId)
  if (state.imported || state.mergedIntoId !== null) return
  await sql`insert into ticket_risks as r (workspace_id, ticket_id, score, counted_at, outcome, ended_at)
    values (${work.workspaceId}, ${row.id}, 0, ${at(work.now)}, ${outcome}, ${at(work.now)})
    on conflict (workspace_id, ticket_id) do update set outcome = excluded.outcome, ended_at = excluded.ended_at
    where r.outcome is null`.execute(work.tx)
}

export const riskReactions: readonly (readonly [string, Reaction])[] = [
  ['message.received', countWhenReceived],
  ['message.written', countSoon],
  ['commitment.broken', countSoon],
  ['ticket.status_changed', countSoon],
  ['ticket.absorbed', countSoon],
  ['ticket.parted', countSoon],
  ['ticket.released', countSoon],
  ['ticket.reopened', noteReopening],
  ['ticket.resolved', noteEnd],
  ['ticket.closed', noteEnd],
  ['escalation.requested', noteEscalation],
]
