import type { Work } from '#server/platform/work.ts'

/** Who follows any of these tickets, as it was stored before this work (5.7). */
export async function followersOf(work: Work, ticketIds: readonly string[]): Promise<string[]> {
  if (ticketIds.length === 0) return []
  const rows = await work.tx
    .selectFrom('ticketFollowers')
    .select('memberId')
    .distinct()
    .where('workspaceId', '=', work.workspaceId)
    .where('ticketId', 'in', [...ticketIds])
    .execute()
  return rows.map(({ memberId }) => memberId)
}
