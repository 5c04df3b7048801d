import { sql } from 'kysely'
import { standingAt, type Standing } from '#core/rota/standing.ts'
import type { Instant } from '#core/time/instant.ts'
import { ESCALATED, holdTicket } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { appendEvent, doWork, type Reaction } from '#server/platform/work.ts'
import { giveTo } from './assign-next.ts'
import { chooseMember } from './choose-member.ts'

export const HAND_OVER = 'tickets.hand_over'
const AT_ONCE = 50
const GONE: Standing = { state: 'disabled', awayUntil: null }

/** Whoever goes away, stays away for longer or leaves hands over what falls due meanwhile. */
export const handOverOnAbsence: Reaction = async (work, { subjectId, data }) => {
  const [, state] = (data.state as [string, string] | undefined) ?? []
  const isGone = state === 'away' || state === 'disabled' || (state === undefined && isLonger(data.awayUntil))
  if (!subjectId || !isGone) return
  const { workspaceId } = work
  await work.ctx.jobs.enqueue(work.batch, HAND_OVER, { workspaceId, memberId: subjectId, after: '' })
}

/** An absence with another end than before: `[before, after]` as ISO texts, null for no end. */
function isLonger(awayUntil: unknown): boolean {
  if (!Array.isArray(awayUntil)) return false
  const [before, after] = awayUntil as [string | null, string | null]
  return before !== null && (after === null || Date.parse(after) > Date.parse(before))
}

export const handOverQueue: Queue = { concurrency: 1, maxAttempts: 5, run: handOverSome }

async function handOverSome(ctx: Context, job: Job): Promise<void> {
  const { workspaceId } = job
  const { memberId, after } = job.data as unknown as { memberId: string; after: string }
  const desk = await loadDesk(ctx, workspaceId)
  const member = desk.members.get(memberId)
  const { state, awayUntil: until } = member ? standingAt(member, ctx.clock.now()) : GONE
  if (state === 'active' || state === 'invited') return
  const ids = await openTicketsOf(ctx, workspaceId, { memberId, after, until })
  for (const ticketId of ids) await handOverOne(ctx, { workspaceId, memberId, ticketId })
  const last = ids.at(-1)
  const system = { kind: 'system' as const, workspaceId, because: HAND_OVER }
  if (last && ids.length === AT_ONCE)
    await doWork(ctx, system, (work) =>
      ctx.jobs.enqueue(work.batch, HAND_OVER, { workspaceId, memberId, after: last }),
    )
}

type Absence = { memberId: string; after: string; until: Instant | null }

/** What is due before they are back, or has no end to its waiting; an escalation is asked again by its own path (5.6). */
async function openTicketsOf(
  ctx: Context,
  workspaceId: string,
  { memberId, after, until }: Absence,
): Promise<string[]> {
  const meanwhile = until === null ? sql`true` : sql`t.next_due_at < ${at(until)}`
  const { rows } = await sql<{ id: string }>`
    select t.id from tickets t where t.workspace_id = ${workspaceId} and t.owner_member_id = ${memberId}
      and t.status in ('open', 'pending', 'on_hold') and ${meanwhile} and not ${ESCALATED} and t.id > ${after}
    order by t.id limit ${AT_ONCE}`.execute(ctx.db)
  return rows.map(({ id }) => id)
}

type One = { workspaceId: string; memberId: string; ticketId: string }

/** To whoever can take it, else back to its team; each in a transaction of its own. */
async function handOverOne(ctx: Context, { workspaceId, memberId, ticketId }: One): Promise<void> {
  const system = { kind: 'system' as const, workspaceId, because: HAND_OVER }
  await doWork(ctx, system, async (work) => {
    const desk = await loadDesk(work, workspaceId)
    const hold = await holdTicket(work, ticketId)
    if (hold.state.ownerMemberId !== memberId) return
    const chosen = await chooseMember(work, desk, hold)
    giveTo(work, desk, hold, chosen.memberId === memberId ? null : chosen.memberId)
    appendEvent(work, {
      type: 'ticket.handed_over',
      ticketId,
      data: { fromMemberId: memberId, toMemberId: hold.state.ownerMemberId },
    })
  })
}
