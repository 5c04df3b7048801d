import type { Instant } from '#core/time/instant.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

type Whose = { workspaceId: string; memberId: string }
export type SecondStep = {
  /** Sealed. */
  secret: string
  confirmedAt: Instant | null
  /** The 30 seconds of the last code that counted: none counts twice. */
  lastStep: number
  recoveryHashes: string[]
}

export async function findSecondStep(db: Database | Tx, who: Whose): Promise<SecondStep | null> {
  const row = await stepRow(db, who).executeTakeFirst()
  return row ? { ...row, recoveryHashes: row.recoveryHashes as string[] } : null
}

/** The same, locked: two codes at once cannot both count. */
export async function holdSecondStep(db: Tx, who: Whose): Promise<SecondStep | null> {
  const row = await stepRow(db, who).forUpdate().executeTakeFirst()
  return row ? { ...row, recoveryHashes: row.recoveryHashes as string[] } : null
}

function stepRow(db: Database | Tx, { workspaceId, memberId }: Whose) {
  return db
    .selectFrom('memberTotp')
    .select(['secret', 'confirmedAt', 'lastStep', 'recoveryHashes'])
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', memberId)
}

/** Puts a beginning in the place of whatever was there. */
export async function beginSecondStep(work: Work, memberId: string, secret: string): Promise<void> {
  await dropSecondStep(work, memberId)
  const { workspaceId } = work
  work.batch.insert('memberTotp', { workspaceId, memberId, secret, createdAt: at(work.now) })
}

export async function changeSecondStep(db: Tx, who: Whose, step: Omit<SecondStep, 'secret'>): Promise<void> {
  await db
    .updateTable('memberTotp')
    .set({
      confirmedAt: at(step.confirmedAt),
      lastStep: step.lastStep,
      recoveryHashes: JSON.stringify(step.recoveryHashes),
    })
    .where('workspaceId', '=', who.workspaceId)
    .where('memberId', '=', who.memberId)
    .execute()
}

export async function dropSecondStep(work: Work, memberId: string): Promise<void> {
  await work.tx
    .deleteFrom('memberTotp')
    .where('workspaceId', '=', work.workspaceId)
    .where('memberId', '=', memberId)
    .execute()
}

export async function findPassword(db: Database | Tx, { workspaceId, memberId }: Whose) {
  const row = await db
    .selectFrom('members as m')
    .innerJoin('workspaces as w', 'w.id', 'm.workspaceId')
    .select(['m.email', 'm.name', 'm.passwordHash', 'w.name as workspaceName'])
    .where('m.workspaceId', '=', workspaceId)
    .where('m.id', '=', memberId)
    .executeTakeFirst()
  return found(row)
}
