import { forgetKeys } from '#server/features/sessions/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { afterCommit } from '#server/platform/db/transaction.ts'
import { found } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'

/** Ends a key, in other processes within a second; it stays in the list, so that the audit can name it. */
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
    afterCommit(work.tx, () => forgetKeys(ctx.config))
    appendEvent(work, { type: 'api_key.revoked', subjectId: id })
  })
}
