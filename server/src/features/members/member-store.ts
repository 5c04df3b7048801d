import type { Role } from '#core/permission/permission.ts'
import { standingAt, type Standing } from '#core/rota/standing.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type MemberRow = Standing & {
  id: string
  name: string
  email: string
  role: Role
  language: Language
  zone: string
  leadId: string | null
  languages: string[]
  skills: string[]
  capacity: number | null
  /** Null: the hours of their team. */
  calendarId: string | null
  passwordHash: string | null
  mailFailedAt: Instant | null
  mailFailure: string | null
  preferences: Record<string, unknown>
  revision: number
}

/** The member for a change, an absence that is over forgotten. */
export async function loadMember(work: Work, id: string): Promise<MemberRow> {
  const row = await work.tx
    .selectFrom('members')
    .select([
      'id',
      'name',
      'email',
      'role',
      'language',
      'zone',
      'leadId',
      'state',
      'awayUntil',
      'calendarId',
      'passwordHash',
    ])
    .select(['languages', 'skills', 'capacity', 'mailFailedAt', 'mailFailure', 'preferences', 'revision'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  const member = found(row) as MemberRow
  return { ...member, ...standingAt(member, work.now) }
}

export function insertMember(
  work: Work,
  {
    awayUntil,
    ...member
  }: Omit<MemberRow, 'revision' | 'languages' | 'skills' | 'capacity' | 'mailFailedAt' | 'mailFailure'>,
): void {
  const { workspaceId } = work
  work.batch.insert('members', { ...member, workspaceId, awayUntil: at(awayUntil), createdAt: at(work.now) })
}

export function saveMember(work: Work, { awayUntil, mailFailedAt, ...member }: MemberRow): void {
  const instants = { awayUntil: at(awayUntil), mailFailedAt: at(mailFailedAt) }
  work.batch.update('members', { ...member, ...instants, workspaceId: work.workspaceId })
}

/** Puts the member into exactly these teams. */
export async function saveTeamsOf(work: Work, memberId: string, teamIds: readonly string[]): Promise<void> {
  const { workspaceId } = work
  await work.tx
    .deleteFrom('teamMembers')
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', memberId)
    .execute()
  work.batch.insert(
    'teamMembers',
    ...[...new Set(teamIds)].map((teamId) => ({ workspaceId, teamId, memberId })),
  )
}
