import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { mayKeepView, type Viewer } from '#core/filter/view.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'

export type ViewShown = Output<'updateView'>
export type ViewRow = {
  id: string
  name: string
  scope: ViewShown['scope']
  ownerId: string | null
  teamId: string | null
  filter: string
  sort: ViewShown['sort']
  columns: ViewShown['columns']
  revision: number
}

/** Who asks for views; a program sees what is everybody's. */
export function viewerOf(desk: Desk, actor: Actor): Viewer {
  const memberId = actor.kind === 'member' ? actor.memberId : null
  const role = 'role' in actor ? actor.role : 'viewer'
  return { memberId, role, teamIds: memberId ? (desk.members.get(memberId)?.teamIds ?? []) : [] }
}

const LEADING = ['lead', 'manager', 'admin']

/** What `maySeeView` allows, in the database: a list is never longer than what its reader sees. */
function seenBy({ memberId, role, teamIds }: Viewer) {
  const everyTeam = LEADING.includes(role) ? sql`true` : sql`v.team_id = any(${[...teamIds]})`
  return sql`(v.scope = 'shared' or (v.scope = 'own' and v.owner_id = ${memberId}) or (v.scope = 'team' and ${everyTeam}))`
}

type Which = { id?: string; after?: readonly [string, string]; limit: number }

export async function viewRows(
  db: Database | Tx,
  workspaceId: string,
  viewer: Viewer,
  { id, after, limit }: Which,
): Promise<ViewRow[]> {
  const one = id === undefined ? sql`true` : sql`v.id = ${id}`
  const place = after ? sql`(lower(v.name), v.id) > (${after[0]}::text, ${after[1]}::text)` : sql`true`
  const { rows } = await sql<ViewRow>`
    select v.id, v.name, v.scope, v.owner_id, v.team_id, v.filter, v.sort, v.columns, v.revision
    from views v where v.workspace_id = ${workspaceId} and ${one} and ${place} and ${seenBy(viewer)}
    order by lower(v.name), v.id limit ${limit}`.execute(db)
  return rows
}

export function shownView(desk: Desk, viewer: Viewer, row: ViewRow): ViewShown {
  const { ownerId, teamId, ...rest } = row
  const team = teamId === null ? null : { id: teamId, name: desk.teams.get(teamId)?.name ?? '?' }
  return { ...rest, team, mayKeep: mayKeepView({ scope: row.scope, ownerId, teamId }, viewer) }
}
