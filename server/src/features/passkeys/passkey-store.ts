import { sql } from 'kysely'
import { instant, minute, type Instant } from '#core/time/instant.ts'
import type { Role } from '#core/permission/permission.ts'
import type { Context } from '#server/platform/context.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

type Whose = { workspaceId: string; memberId: string }

/** How long a device may take to answer. */
const CHALLENGE_MS = 5 * minute
export const MOST_PASSKEYS = 20

/** Keeps what a device is to sign; those that nobody answered go. */
export async function insertChallenge(
  ctx: Context,
  who: Whose | null,
): Promise<{ id: string; challenge: string }> {
  const now = ctx.clock.now()
  const id = ctx.ids.make('pkc')
  const challenge = ctx.ids.token()
  await ctx.db.deleteFrom('passkeyChallenges').where('expiresAt', '<', at(now)).execute()
  await ctx.db
    .insertInto('passkeyChallenges')
    .values({
      id,
      challenge,
      workspaceId: who?.workspaceId ?? null,
      memberId: who?.memberId ?? null,
      expiresAt: at(instant(now + CHALLENGE_MS)),
    })
    .execute()
  return { id, challenge }
}

/** Takes the challenge away: it is answered once, rightly or not. */
export async function takeChallenge(ctx: Context, id: string, who: Whose | null): Promise<string> {
  const row = await ctx.db
    .deleteFrom('passkeyChallenges')
    .where('id', '=', id)
    .where(sql<boolean>`expires_at > ${at(ctx.clock.now())}`)
    .where(sql<boolean>`workspace_id is not distinct from ${who?.workspaceId ?? null}`)
    .where(sql<boolean>`member_id is not distinct from ${who?.memberId ?? null}`)
    .returning('challenge')
    .executeTakeFirst()
  return found(row).challenge
}

export type PasskeyRow = {
  id: string
  credentialId: string
  transports: string[]
  name: string
  createdAt: Instant
  lastUsedAt: Instant | null
}

export async function passkeysOf(db: Database | Tx, { workspaceId, memberId }: Whose): Promise<PasskeyRow[]> {
  return db
    .selectFrom('memberPasskeys')
    .select(['id', 'credentialId', 'transports', 'name', 'createdAt', 'lastUsedAt'])
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', memberId)
    .orderBy('createdAt')
    .limit(MOST_PASSKEYS)
    .execute()
}

type NewPasskey = {
  id: string
  memberId: string
  credentialId: string
  publicKey: string
  uses: number
  transports: string[]
  name: string
}

export function insertPasskey(work: Work, passkey: NewPasskey): void {
  work.batch.insert('memberPasskeys', {
    ...passkey,
    workspaceId: work.workspaceId,
    createdAt: at(work.now),
  })
}

export type KnownPasskey = Whose & {
  id: string
  role: Role
  credentialId: string
  publicKey: string
  uses: number
}

/** The passkey of a credential whose owner may sign in. */
export async function findPasskey(
  db: Database | Tx,
  credentialId: string,
): Promise<KnownPasskey | undefined> {
  const row = await db
    .selectFrom('memberPasskeys as p')
    .innerJoin('members as m', (join) =>
      join.onRef('m.workspaceId', '=', 'p.workspaceId').onRef('m.id', '=', 'p.memberId'),
    )
    .select(['p.workspaceId', 'p.memberId', 'p.id', 'p.credentialId', 'p.publicKey', 'p.uses', 'm.role'])
    .where('p.credentialId', '=', credentialId)
    .where('m.state', '<>', 'disabled')
    .executeTakeFirst()
  return row && { ...row, role: row.role as Role }
}

export function markUsed(work: Work, id: string, uses: number): void {
  const { workspaceId, now } = work
  work.batch.update('memberPasskeys', { workspaceId, id, uses, lastUsedAt: at(now) })
}

/** Gives whether there was one. */
export async function deletePasskey(work: Work, memberId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await work.tx
    .deleteFrom('memberPasskeys')
    .where('workspaceId', '=', work.workspaceId)
    .where('memberId', '=', memberId)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export async function deletePasskeysOf(work: Work, memberId: string): Promise<void> {
  await work.tx
    .deleteFrom('memberPasskeys')
    .where('workspaceId', '=', work.workspaceId)
    .where('memberId', '=', memberId)
    .execute()
}
