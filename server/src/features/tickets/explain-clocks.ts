import type { Output } from '#contracts/client.ts'
import type { Clock } from '#core/clock/clock.ts'
import { explainClock } from '#core/clock/explain-clock.ts'
import { parseInstant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { clockView } from './clock-view.ts'
import { dutyNotice, dutyOf } from './say-duty.ts'
import { sayEachStep, sayExplanation } from './say-explanation.ts'

/** Every clock of a ticket explains itself from its ledger, as it was known at an instant (4.2). */
export async function explainClocks(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  at?: string,
): Promise<Output<'explainClocks'>> {
  const { workspaceId } = actor
  const now = at ? parseInstant(at) : ctx.clock.now()
  const desk = await loadDesk(ctx, workspaceId)
  found(
    await ctx.db
      .selectFrom('tickets')
      .select('id')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', ticketId)
      .executeTakeFirst(),
  )
  const rows = await ctx.db
    .selectFrom('clocks')
    .select('clock')
    .where('workspaceId', '=', workspaceId)
    .where('ticketId', '=', ticketId)
    .limit(500)
    .execute()
  const member = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  const reader = { language: member?.language ?? desk.language, zone: member?.zone ?? desk.zone }
  const clocks = rows.map((row) => row.clock as Clock).filter((clock) => clock.startedAt <= now)
  return {
    items: clocks
      .sort((a, b) => a.startedAt - b.startedAt)
      .map((clock) => {
        const duty = dutyOf(clock)
        const notice = duty && dutyNotice(duty, reader.language)
        const explained = explainClock(clock, desk.calendarOf, now)
        return {
          ...clockView(desk, clock, now),
          steps: explained.steps as Record<string, unknown>[],
          lines: sayEachStep(desk, explained, reader),
          explanation: [sayExplanation(desk, explained, reader), notice].filter(Boolean).join('. '),
          duty: duty && { ...duty, notice: notice ?? '' },
        }
      }),
  }
}
