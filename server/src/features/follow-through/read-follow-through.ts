import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { followThrough, type Tally } from '#core/commitment/follow-through.ts'
import { day, formatInstant, instant } from '#core/time/instant.ts'
import { type Desk, leadsOf, loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'

type Figures = Output<'readFollowThrough'>
type Row = Tally & { teamId: string; memberId: string | null; kind: 'update' | 'action' }

/** Follow-through (2.3): teams are everybody's to read, a person only that person's and their lead's. */
export async function readFollowThrough(
  ctx: Context,
  actor: Actor,
  { weeks }: { weeks: number },
): Promise<Figures> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const now = ctx.clock.now()
  const from = instant(now - weeks * 7 * day)
  const { rows } = await sql<Row>`
    select commitment ->> 'ownerTeamId' as "teamId", commitment ->> 'ownerMemberId' as "memberId", kind,
      state as status, count(*)::int as count,
      count(*) filter (where commitment ->> 'answeredLateAt' is not null)::int as "answeredLate"
    from commitments
    where workspace_id = ${actor.workspaceId} and state in ('kept', 'broken')
      and due_at >= ${at(from)} and due_at <= ${at(now)} and commitment ->> 'toldAt' is not null
    group by 1, 2, 3, 4 limit 20000`.execute(ctx.db)
  const me = actor.kind === 'member' ? actor.memberId : null
  const teams = [...Map.groupBy(rows, ({ teamId }) => teamId)].flatMap(([id, of]) => {
    const team = desk.teams.get(id)
    return team ? [{ team: { id, name: team.name }, ...figuresOf(of) }] : []
  })
  const people = [...Map.groupBy(rows, ({ memberId }) => memberId)].flatMap(([id, of]) => {
    const member = id === null ? undefined : desk.members.get(id)
    if (!member || !mayRead(desk, me, member.id)) return []
    const isMe = member.id === me
    return [{ member: { id: member.id, name: member.name }, isMe, ...figuresOf(of) }]
  })
  // By name, not by figure: this is no ranking (8.3).
  return {
    from: formatInstant(from),
    teams: teams.sort((a, b) => a.team.name.localeCompare(b.team.name)).slice(0, 1_000),
    people: people
      .sort((a, b) => Number(b.isMe) - Number(a.isMe) || a.member.name.localeCompare(b.member.name))
      .slice(0, 1_000),
  }
}

const mayRead = (desk: Desk, me: string | null, memberId: string) =>
  me !== null && (memberId === me || leadsOf(desk, memberId).includes(me))

function figuresOf(rows: readonly Row[]) {
  const of = (kind: Row['kind']) => followThrough(rows.filter((row) => row.kind === kind))
  return { updates: of('update'), actions: of('action') }
}
