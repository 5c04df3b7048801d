import { sql } from 'kysely'
import type { Clock } from '#core/clock/clock.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import type { Job, Queue } from '#server/platform/jobs/jobs.ts'
import { workIn, type Work } from '#server/platform/work.ts'
import { arm, clockRules, momentsOf } from './fire-on-clock.ts'

export const ARM_OPEN_CLOCKS = 'automations.arm'
const BATCH = 200

/** A rule about clocks was switched on: those that run already are looked at in their time too. */
export function armOpenClocks(work: Work): void {
  const { workspaceId, ctx, batch } = work
  void ctx.jobs.enqueue(batch, ARM_OPEN_CLOCKS, { workspaceId, after: '' })
}

export const armOpenClocksQueue: Queue = { concurrency: 1, maxAttempts: 5, run: armSome }

async function armSome(ctx: Context, { workspaceId, data }: Job): Promise<void> {
  const actor = { kind: 'system' as const, workspaceId, because: ARM_OPEN_CLOCKS }
  await inTransaction(ctx, (tx) =>
    workIn(ctx, tx, actor, ctx.clock.now(), async (work) => {
      const rules = await clockRules(work, await loadDesk(work, workspaceId))
      const kinds = rules.flatMap(({ trigger }) => (trigger.on === 'clock' ? trigger.kinds : []))
      if (kinds.length === 0) return
      const ids = await ticketsAfter(work, kinds, String(data.after))
      for (const [ticketId, clocks] of await lockedClocks(work, ids)) {
        arm(
          work,
          ticketId,
          clocks.flatMap((clock) => momentsOf(rules, clock)),
        )
      }
      if (ids.length === BATCH)
        await ctx.jobs.enqueue(work.batch, ARM_OPEN_CLOCKS, { workspaceId, after: ids.at(-1)! })
    }),
  )
}

async function ticketsAfter(work: Work, kinds: readonly string[], after: string): Promise<string[]> {
  const { rows } = await sql<{ ticketId: string }>`
    select distinct ticket_id from clocks where workspace_id = ${work.workspaceId} and state = 'running'
      and kind = any(${kinds}) and ticket_id > ${after} order by ticket_id limit ${BATCH}`.execute(work.tx)
  return rows.map(({ ticketId }) => ticketId)
}

/** Whoever changes one of these tickets meanwhile waits, so that no newer time is overwritten by an older one. */
async function lockedClocks(work: Work, ids: readonly string[]): Promise<Map<string, Clock[]>> {
  const { tx, workspaceId } = work
  await sql`select id from tickets where workspace_id = ${workspaceId} and id = any(${ids}) order by id for update`.execute(
    tx,
  )
  const { rows } = await sql<{ ticketId: string; clocks: Clock[] }>`
    select ticket_id, json_agg(clock) as clocks from clocks where workspace_id = ${workspaceId}
      and ticket_id = any(${ids}) and state = 'running' group by ticket_id`.execute(tx)
  return new Map(rows.map(({ ticketId, clocks }) => [ticketId, clocks]))
}
