import { sql } from 'kysely'
import type { z } from 'zod'
import type { session, sessionRow } from '#contracts/http/sessions.ts'
import { permissionsOf, type Role } from '#core/permission/permission.ts'
import { standingAt, type Standing } from '#core/rota/standing.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'

export type SessionView = z.output<typeof session>

/** Who is signed in and what they may do. */
export async function viewSession(
  db: Database | Tx,
  workspaceId: string,
  memberId: string,
  now: Instant,
): Promise<SessionView> {
  const row = found(
    await db
      .selectFrom('members as m')
      .innerJoin('workspaces as w', 'w.id', 'm.workspaceId')
      .select(['m.name', 'm.email', 'm.role', 'm.language', 'm.zone', 'm.preferences'])
      .select(['m.state', 'm.awayUntil', 'm.calendarId'])
      .select(['w.name as workspaceName', 'w.language as workspaceLanguage', 'w.zone as workspaceZone'])
      .select(
        sql<string[]>`array(select t.team_id from team_members t
          where t.workspace_id = m.workspace_id and t.member_id = m.id order by t.team_id)`.as('teamIds'),
      )
      .where('m.workspaceId', '=', workspaceId)
      .where('m.id', '=', memberId)
      .executeTakeFirst(),
  )
  const role = row.role as Role
  const { state, awayUntil } = standingAt(row as Standing, now)
  return {
    member: {
      id: memberId,
      name: row.name,
      email: row.email,
      role,
      language: row.language as Language,
      zone: row.zone,
      teamIds: row.teamIds,
      present: state !== 'away',
      awayUntil: awayUntil === null ? null : formatInstant(awayUntil),
      calendarId: row.calendarId,
      preferences: row.preferences as Record<string, unknown>,
    },
    workspace: {
      id: workspaceId,
      name: row.workspaceName,
      language: row.workspaceLanguage as Language,
      zone: row.workspaceZone,
    },
    permissions: permissionsOf(role),
    now: formatInstant(now),
  }
}

/** Where somebody is signed in, last used first; `currentHash` marks the one that asks. */
export async function viewSessionsOf(
  db: Database | Tx,
  who: { workspaceId: string; memberId: string; currentHash: string | null },
  now: Instant,
): Promise<z.output<typeof sessionRow>[]> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'tokenHash', 'createdAt', 'lastSeenAt', 'userAgent'])
    .where('workspaceId', '=', who.workspaceId)
    .where('memberId', '=', who.memberId)
    .where(sql<boolean>`expires_at > ${at(now)}`)
    .orderBy('lastSeenAt', 'desc')
    .limit(200)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    userAgent: row.userAgent,
    createdAt: formatInstant(row.createdAt),
    lastSeenAt: formatInstant(row.lastSeenAt),
    current: row.tokenHash === who.currentHash,
  }))
}
