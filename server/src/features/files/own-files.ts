import { Problem } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

type Attached = { name: string; contentType: string; blob: string; size: number; contentId?: string }

/** A mail grows by a third on its way (base64), and must still pass the servers between here and there. */
const LARGEST_SHARE = 0.7

/**
 * The files of an answer as they were handed in: a name of bytes that nobody of this workspace brought is refused, so
 * that no message carries what belongs to another. Problems `invalid_request`, `too_large`.
 */
export async function ownFiles(work: Work, attached: Attached[]): Promise<Attached[]> {
  if (!attached.length) return []
  const rows = await work.tx
    .selectFrom('files')
    .select(['blob', 'contentType', 'size'])
    .where('workspaceId', '=', work.workspaceId)
    .where(
      'blob',
      'in',
      attached.map((one) => one.blob),
    )
    .execute()
  const files = attached.map((one, i) => {
    const row = rows.find(({ blob }) => blob === one.blob)
    if (!row)
      throw new Problem('invalid_request', {
        errors: [{ pointer: `/attachments/${i}/blob`, detail: 'unknown_id' }],
      })
    const { name, contentId } = one
    return { name, contentType: row.contentType, blob: row.blob, size: Number(row.size), contentId }
  })
  const total = files.reduce((sum, { size }) => sum + size, 0)
  if (total > work.ctx.config.limits.mailBytes * LARGEST_SHARE) throw new Problem('too_large')
  return files
}
