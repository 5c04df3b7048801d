import { risk, type Risk } from '#core/risk/risk.ts'
import { isLiving } from '#core/ticket/ticket.ts'
import type { Instant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import { setTimer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { appendEvent, workIn, type Work } from '#server/platform/work.ts'
import { lockTicketRow, weigh } from './risk-values.ts'
import { weightsInForce } from './risk-weights.ts'

/** Timer kind: a ticket's risk is to be counted, because something happened or somebody has waited longer than usual. */
export const RISK_TIMER = 'risk'

/** An answer given to a lower risk no longer says anything once it has risen by this much. */
const RISEN = 5

/** Counts the risk of a ticket anew from what is stored, says when it passed the line, and when to look again (9.7). */
export const riskTimeReached: TimerHandler = async (ctx, tx, { workspaceId, subject: ticketId }, now) => {
  const actor = { kind: 'system' as const, workspaceId, because: 'risk' }
  await workIn(ctx, tx, actor, now, (work) => countRisk(work, ticketId))
}

export function countAt(work: Work, ticketId: string, dueAt: Instant): Promise<void> {
  return setTimer(work.batch, { workspaceId: work.workspaceId, subject: ticketId, kind: RISK_TIMER, dueAt })
}

async function countRisk(work: Work, ticketId: string): Promise<void> {
  const { tx, workspaceId, now } = work
  const [desk, row] = await Promise.all([loadDesk(work, workspaceId), lockTicketRow(work, ticketId)])
  if (!row || row.state.imported || !isLiving(row.state)) return
  const [weighed, { weights, base }, before] = await Promise.all([
    weigh(work, desk, row),
    weightsInForce(tx, workspaceId),
    tx
      .selectFrom('ticketRisks')
      .select(['score', 'peakScore', 'outcome', 'askedAt', 'answer', 'answerScore'])
      .where('workspaceId', '=', workspaceId)
      .where('ticketId', '=', ticketId)
      .executeTakeFirst(),
  ])
  const counted = risk(weighed.values, weights, base)
  if (weighed.nextAt !== null) await countAt(work, ticketId, weighed.nextAt)
  if (counted.score === 0 && !before && weighed.askedAt === null) return
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
  // At once, so that whoever holds the ticket in this transaction holds the new one.
  if (counted.score !== row.risk)
    await tx
      .updateTable('tickets')
      .set({ risk: counted.score })
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', ticketId)
      .execute()
  const line = desk.settings.riskLine
  if (counted.score >= line && (before?.score ?? 0) < line && (before?.outcome ?? null) === null)
    sayRisen(work, ticketId, counted, line)
}

function sayRisen(work: Work, ticketId: string, { score, reasons }: Risk, line: number): void {
  appendEvent(work, {
    type: 'ticket.risk_rose',
    ticketId,
    subjectId: ticketId,
    data: { risk: score, line, reasons: reasons.map(({ factor, value }) => ({ factor, value })) },
  })
}
