import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { askerOf, listCondition, type Wanted } from './list-conditions.ts'

/** How many tickets each typed filter finds, in one statement; null where one no longer reads. */
export async function countLists(
  ctx: Context,
  actor: Actor,
  desk: Desk,
  filters: readonly string[],
): Promise<(number | null)[]> {
  const asker = askerOf(desk, actor, ctx.clock.now())
  const conditions = filters.map((filter) => readable(() => listCondition(desk, asker, wantedBy(filter))))
  const counts = conditions.flatMap((condition) =>
    condition ? [sql`(select count(*)::int from tickets t where ${condition})`] : [],
  )
  if (counts.length === 0) return filters.map(() => null)
  const { rows } = await sql<{ counts: number[] }>`
    select json_build_array(${sql.join(counts)}) as counts`.execute(ctx.db)
  const found = rows[0]!.counts.values()
  return conditions.map((condition) => (condition ? (found.next().value ?? 0) : null))
}

export async function countTicketsOf(
  ctx: Context,
  actor: Actor,
  filter: string,
): Promise<Output<'countTicketsOf'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const condition = listCondition(desk, askerOf(desk, actor, ctx.clock.now()), wantedBy(filter))
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from tickets t where ${condition}`.execute(ctx.db)
  return rows[0]!
}

/** An empty filter is over what is open. */
const wantedBy = (filter: string): Wanted => (filter.trim() ? { filter } : { view: 'all' })

function readable<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof Problem) return null
    throw error
  }
}
