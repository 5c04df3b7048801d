import type { Instant } from '#core/time/instant.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type TeamRow = {
  id: string
  name: string
  level: number
  calendarId: string | null
  leadId: string | null
  languages: string[]
  skills: string[]
  disabledAt: Instant | null
  revision: number
}

/** The team for a change. */
export async function loadTeam(work: Work, id: string): Promise<TeamRow> {
  const row = await work.tx
    .selectFrom('teams')
    .select(['id', 'name', 'level', 'calendarId', 'leadId', 'languages', 'skills', 'disabledAt', 'revision'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return found(row)
}

export function insertTeam(work: Work, { disabledAt, ...team }: TeamRow): void {
  const { workspaceId, now } = work
  work.batch.insert('teams', { ...team, workspaceId, disabledAt: at(disabledAt), createdAt: at(now) })
}

export function saveTeam(work: Work, { disabledAt, ...team }: TeamRow): void {
  work.batch.update('teams', { ...team, workspaceId: work.workspaceId, disabledAt: at(disabledAt) })
}

/** Puts exactly these members into the team. */
export async function saveMembersOf(work: Work, teamId: string, memberIds: readonly string[]): Promise<void> {
  const { workspaceId } = work
  await work.tx
    .deleteFrom('teamMembers')
    .where('workspaceId', '=', workspaceId)
    .where('teamId', '=', teamId)
    .execute()
  work.batch.insert(
    'teamMembers',
    ...[...new Set(memberIds)].map((memberId) => ({ workspaceId, teamId, memberId })),
  )
}
