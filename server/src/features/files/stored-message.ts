import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'

export type StoredFile = {
  name: string
  contentType: string
  size: number
  contentId: string | null
  blob: string
}
type StoredMessage = { html: string | null; attachments: StoredFile[]; rawBlob: string | null }

/** The parts of a message of the reader's own workspace that are kept as bytes. Problem `not_found`. */
export async function loadStoredMessage(ctx: Context, actor: Actor, id: string): Promise<StoredMessage> {
  const row = await ctx.db
    .selectFrom('messages')
    .select(['html', 'attachments', 'rawBlob'])
    .where('workspaceId', '=', actor.workspaceId)
    .where('id', '=', id)
    .executeTakeFirst()
  return found(row) as StoredMessage
}
