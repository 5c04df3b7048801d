import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type TeamView = Output<'updateTeam'>

export async function viewTeam(db: Database | Tx, workspaceId: string, id: string): Promise<TeamView> {
  const [team] = await teamRows(db, workspaceId, sql`t.id = ${id}`, 1)
  return found(team)
}

export async function listTeams(
  db: Database | Tx,
  workspaceId: string,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<Output<'listTeams'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  return pageOf(await teamRows(db, workspaceId, sql`t.id > ${after}`, limit + 1), limit, ({ id }) => [id])
}

async function teamRows(
  db: Database | Tx,
  workspaceId: string,
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<TeamView[]> {
  const { rows } = await sql<TeamView>`
    select t.id, t.name, t.level, t.calendar_id, t.lead_id, t.languages, t.skills, t.revision,
      t.disabled_at is not null as disabled,
      array(select m.member_id from team_members m
        where m.workspace_id = t.workspace_id and m.team_id = t.id order by m.member_id) as member_ids
    from teams t where t.workspace_id = ${workspaceId} and ${which} order by t.id limit ${limit}`.execute(db)
  return rows
}
