import { sql } from 'kysely'
import { day, instant, type Instant } from '#core/time/instant.ts'
import type { Role } from '#core/permission/permission.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

/** A session ends when nobody has used it for so long. */
export const SESSION_MS = 14 * day

type NewSession = { memberId: string; tokenHash: string; userAgent: string }

export function insertSession(work: Work, session: NewSession): void {
  work.batch.insert('sessions', {
    workspaceId: work.workspaceId,
    id: work.ctx.ids.make('ses'),
    tokenHash: session.tokenHash,
    memberId: session.memberId,
    createdAt: at(work.now),
    lastSeenAt: at(work.now),
    expiresAt: at(instant(work.now + SESSION_MS)),
    userAgent: session.userAgent.slice(0, 300),
  })
}

export type LiveSession = { workspaceId: string; memberId: string; role: Role; lastSeenAt: Instant }

/** The session of each token, unless it or its member has ended. */
export async function findSessions(
  db: Database | Tx,
  tokenHashes: string[],
  now: Instant,
): Promise<Map<string, LiveSession>> {
  const rows = await db
    .selectFrom('sessions as s')
    .innerJoin('members as m', (join) =>
      join.onRef('m.workspaceId', '=', 's.workspaceId').onRef('m.id', '=', 's.memberId'),
    )
    .select(['s.tokenHash', 's.workspaceId', 's.memberId', 'm.role', 's.lastSeenAt'])
    .where(sql<boolean>`s.token_hash = any(${tokenHashes}::text[])`)
    .where(sql<boolean>`s.expires_at > ${at(now)}`)
    .where('m.state', '<>', 'disabled')
    .execute()
  return new Map(rows.map(({ tokenHash, role, ...row }) => [tokenHash, { ...row, role: role as Role }]))
}

export async function touchSession(db: Database | Tx, tokenHash: string, now: Instant): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ lastSeenAt: at(now), expiresAt: at(instant(now + SESSION_MS)) })
    .where('tokenHash', '=', tokenHash)
    .execute()
}

export async function deleteSessionByToken(db: Database | Tx, tokenHash: string): Promise<void> {
  await db.deleteFrom('sessions').where('tokenHash', '=', tokenHash).execute()
}

/** Gives whether there was one. */
export async function deleteSession(work: Work, memberId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await work.tx
    .deleteFrom('sessions')
    .where('workspaceId', '=', work.workspaceId)
    .where('memberId', '=', memberId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deleteSessionsOf(work: Work, memberId: string, exceptHash: string): Promise<void> {
  await work.tx
    .deleteFrom('sessions')
    .where('workspaceId', '=', work.workspaceId)
    .where('memberId', '=', memberId)
    .where('tokenHash', '<>', exceptHash)
    .execute()
}

export type LiveKey = { workspaceId: string; id: string; role: Role; lastUsedAt: Instant | null }

export async function findKey(db: Database | Tx, tokenHash: string): Promise<LiveKey | undefined> {
  const row = await db
    .selectFrom('apiKeys')
    .select(['workspaceId', 'id', 'role', 'lastUsedAt'])
    .where('tokenHash', '=', tokenHash)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  return row && { ...row, role: row.role as Role }
}

export async function touchKey(db: Database | Tx, key: LiveKey, now: Instant): Promise<void> {
  await db
    .updateTable('apiKeys')
    .set({ lastUsedAt: at(now) })
    .where('workspaceId', '=', key.workspaceId)
    .where('id', '=', key.id)
    .execute()
}

export type SignInCandidate = { workspaceId: string; memberId: string; role: Role; passwordHash: string }

/** Members of any workspace with that address who have a password and are not disabled. */
export async function findSignInCandidates(db: Database | Tx, email: string): Promise<SignInCandidate[]> {
  const rows = await db
    .selectFrom('members')
    .select(['workspaceId', 'id as memberId', 'role', 'passwordHash'])
    .where((where) => where(where.fn<string>('lower', ['email']), '=', email.toLowerCase()))
    .where('state', '<>', 'disabled')
    .orderBy('createdAt')
    .limit(20)
    .execute()
  return rows.flatMap((row) =>
    row.passwordHash === null ? [] : [{ ...row, role: row.role as Role, passwordHash: row.passwordHash }],
  )
}
