import { risk, type Risk } from '#core/risk/risk.ts'
import { isLiving } from '#core/ticket/ticket.ts'
import type { Instant } from '#core/time/instant.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { startBatch } from '#server/platform/db/batch.ts'
import { at, type Tx } from '#server/platform/db/database.ts'
import { setTimer, type Timer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { appendEvent, workIn, type Work } from '#server/platform/work.ts'
import {
  lockTicketRows,
  readPast,
  weigh,
  type RiskBefore,
  type RiskRow,
  type Weighed,
} from './risk-values.ts'
import { weightsOf, type WeightsInForce } from './risk-weights.ts'

/** Timer kind: a ticket's risk is to be counted, because something happened or somebody has waited longer than usual. */
export const RISK_TIMER = 'risk'

/** An answer given to a lower risk no longer says anything once it has risen by this much. */
const RISEN = 5

/** Counts the risk of tickets anew from what is stored, says when it passed the line, and when to look again (9.7). */
export const riskTimeReached: TimerHandler = Object.assign(
  (ctx: Context, tx: Tx, timer: Timer, now: Instant) => countDue(ctx, tx, [timer], now),
  { together: countDue },
)

function countDue(ctx: Context, tx: Tx, timers: readonly Timer[], now: Instant): Promise<void> {
  const actor = { kind: 'system' as const, workspaceId: timers[0]!.workspaceId, because: 'risk' }
  const ticketIds = timers.map(({ subject }) => subject)
  return workIn(ctx, tx, actor, now, (work) => countRisks(work, ticketIds))
}

export function countAt(work: Work, ticketId: string, dueAt: Instant): Promise<void> {
  return setTimer(work.batch, { workspaceId: work.workspaceId, subject: ticketId, kind: RISK_TIMER, dueAt })
}

async function countRisks(work: Work, ticketIds: readonly string[]): Promise<void> {
  const rows = await lockTicketRows(work, ticketIds)
  const living = rows.filter(({ state }) => !state.imported && isLiving(state))
  if (living.length === 0) return
  const desk = await loadDesk(work, work.workspaceId)
  const ids = living.map(({ id }) => id)
  const [known, weights] = await Promise.all([readPast(work, ids), weightsOf(desk, work.tx)])
  // At once, so that whoever holds a ticket in this transaction holds the new one.
  const batch = startBatch()
  for (const row of living) {
    const { past, before } = known.get(row.id)!
    const score = noteRisk(work, desk, row, { weighed: weigh(desk, row, past, work.now), weights, before })
    if (score !== row.risk)
      batch.update('tickets', { workspaceId: work.workspaceId, id: row.id, risk: score })
  }
  await batch.flush(work.tx)
}

type Counting = { weighed: Weighed; weights: WeightsInForce; before: RiskBefore | null }

/** Writes down what a ticket's risk came to, and gives its score; the ticket's own column is its caller's to write. */
export function noteRisk(
  work: Work,
  desk: Desk,
  { id: ticketId, risk: stood }: Pick<RiskRow, 'id' | 'risk'>,
  { weighed, weights: { weights, base }, before }: Counting,
): number {
  const { workspaceId, now } = work
  const counted = risk(weighed.values, weights, base)
  if (weighed.nextAt !== null) void countAt(work, ticketId, weighed.nextAt)
  if (counted.score === 0 && !before && weighed.askedAt === null) return stood
  const isPeak = (before?.outcome ?? null) === null && counted.score >= (before?.peakScore ?? 0)
  const isOutdated = before?.answer && counted.score >= (before.answerScore ?? 0) + RISEN
  work.batch.upsert('ticketRisks', {
    workspaceId,
    ticketId,
    score: counted.score,
    reasons: counted.reasons,
    countedAt: at(now),
    askedAt: at(before?.askedAt ?? weighed.askedAt),
    ...(isPeak ? { peakScore: counted.score, peakValues: weighed.values } : {}),
    ...(isOutdated ? { answer: null, quietUntil: null } : {}),
  })
  const line = desk.settings.riskLine
  if (counted.score >= line && (before?.score ?? 0) < line && (before?.outcome ?? null) === null)
    sayRisen(work, ticketId, counted, line)
  return counted.score
}

function sayRisen(work: Work, ticketId: string, { score, reasons }: Risk, line: number): void {
  appendEvent(work, {
    type: 'ticket.risk_rose',
    ticketId,
    subjectId: ticketId,
    data: { risk: score, line, reasons: reasons.map(({ factor, value }) => ({ factor, value })) },
  })
}
