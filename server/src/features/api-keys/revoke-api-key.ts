import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'

/** Ends a key at once; it stays in the list, so that the audit can name it. */
export async function revokeApiKey(ctx: Context, actor: Actor, id: string): Promise<undefined> {
  await doWork(ctx, actor, async (work) => {
    const row = await work.tx
      .selectFrom('apiKeys')
      .select('revokedAt')
      .where('workspaceId', '=', work.workspaceId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    if (found(row).revokedAt !== null) return
    work.batch.update('apiKeys', { workspaceId: work.workspaceId, id, revokedAt: at(work.now) })
    appendEvent(work, { type: 'api_key.revoked', subjectId: id })
  })
}
