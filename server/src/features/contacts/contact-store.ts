import { found, refuse } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type LockedContact = {
  id: string
  name: string
  accountId: string | null
  language: string | null
  zone: string | null
  notes: string
  mergedIntoId: string | null
  revision: number
}

/** The contact for a change; one that was merged into another is not changed any more. */
export async function lockContact(work: Work, id: string): Promise<LockedContact> {
  const { [id]: contact } = await lockContacts(work, [id])
  if (contact!.mergedIntoId) refuse({ code: 'contact.is_merged' })
  return contact!
}

/** Several for a change, always locked in one order; all of them are there. */
export async function lockContacts(
  work: Work,
  ids: readonly string[],
): Promise<Record<string, LockedContact>> {
  const rows = await work.tx
    .selectFrom('contacts')
    .select(['id', 'name', 'accountId', 'language', 'zone', 'notes', 'mergedIntoId', 'revision'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return Object.fromEntries(ids.map((id) => [id, found(byId.get(id))]))
}

/** The account of that id, if there is one. */
export async function accountNamed(work: Work, id: string | null | undefined): Promise<Map<string, string>> {
  if (!id) return new Map()
  const rows = await work.tx
    .selectFrom('accounts')
    .select(['id', 'name'])
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}
