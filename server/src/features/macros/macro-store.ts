import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { mayKeepView, type Viewer } from '#core/filter/view.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'

export type MacroShown = Output<'updateMacro'>
export type MacroRow = {
  id: string
  name: string
  scope: MacroShown['scope']
  ownerId: string | null
  teamId: string | null
  definition: MacroShown['definition']
  revision: number
}

/** Who asks for macros; a program sees what is everybody's. They are kept by whoever keeps views. */
export function macroViewer(desk: Desk, actor: Actor): Viewer {
  const memberId = actor.kind === 'member' ? actor.memberId : null
  const role = 'role' in actor ? actor.role : 'viewer'
  return { memberId, role, teamIds: memberId ? (desk.members.get(memberId)?.teamIds ?? []) : [] }
}

const LEADING = ['lead', 'manager', 'admin']

function seenBy({ memberId, role, teamIds }: Viewer) {
  const everyTeam = LEADING.includes(role) ? sql`true` : sql`team_id = any(${[...teamIds]})`
  return sql`(scope = 'shared' or (scope = 'own' and owner_id = ${memberId}) or (scope = 'team' and ${everyTeam}))`
}

type Which = { id?: string; after?: readonly [string, string]; limit: number }

/** Macros that this reader sees, by name. */
export async function macroRows(
  db: Database | Tx,
  workspaceId: string,
  viewer: Viewer,
  { id, after, limit }: Which,
): Promise<MacroRow[]> {
  const one = id === undefined ? sql`true` : sql`id = ${id}`
  const place = after ? sql`(lower(name), id) > (${after[0]}::text, ${after[1]}::text)` : sql`true`
  const { rows } = await sql<MacroRow>`
    select id, name, scope, owner_id, team_id, definition, revision from macros
    where workspace_id = ${workspaceId} and ${one} and ${place} and ${seenBy(viewer)}
    order by lower(name), id limit ${limit}`.execute(db)
  return rows
}

export function shownMacro(desk: Desk, viewer: Viewer, row: MacroRow): MacroShown {
  const { ownerId, teamId, ...rest } = row
  const team = teamId === null ? null : { id: teamId, name: desk.teams.get(teamId)?.name ?? '?' }
  return { ...rest, team, mayKeep: mayKeepView({ scope: row.scope, ownerId, teamId }, viewer) }
}
