import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type { createApiKey as route } from '#contracts/http/people.ts'
import { formatInstant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'

type Body = z.output<(typeof route)['body']>

/** Makes a key for a program. Its secret is in this answer and nowhere else: the table holds a hash. */
export async function createApiKey(ctx: Context, actor: Actor, body: Body): Promise<Output<'createApiKey'>> {
  return doWork(ctx, actor, async (work) => {
    const id = ctx.ids.make('key')
    // The prefix lets scanners for leaked secrets recognise it.
    const secret = `rdk_${ctx.ids.token()}`
    work.batch.insert('apiKeys', {
      workspaceId: work.workspaceId,
      id,
      name: body.name,
      role: body.role,
      tokenHash: ctx.secrets.hashToken(secret),
      createdBy:
        actor.kind === 'member' ? actor.memberId : actor.kind === 'api_key' ? actor.keyId : actor.kind,
      createdAt: at(work.now),
    })
    appendEvent(work, { type: 'api_key.created', subjectId: id, data: { name: body.name, role: body.role } })
    const createdAt = formatInstant(work.now)
    return { id, ...body, createdAt, lastUsedAt: null, revokedAt: null, secret }
  })
}
