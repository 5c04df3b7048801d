import type { Output } from '#contracts/client.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'

type Upload = { name: string; type: string; body: unknown }

/** Keeps a file for a message that is being written. It is on disk when this answers (trap 40). */
export async function uploadFile(ctx: Context, actor: Actor, upload: Upload): Promise<Output<'uploadFile'>> {
  const { body } = upload
  if (!Buffer.isBuffer(body) || body.length === 0)
    throw new Problem('invalid_request', { errors: [{ pointer: '/', detail: 'wrong_format' }] })
  const blob = await ctx.blobs.put(body)
  const file = {
    id: ctx.ids.make('fil'),
    name: upload.name.replace(/^.*[\\/]/, '') || upload.name,
    contentType: /^[\w.+-]+\/[\w.+-]+$/.test(upload.type) ? upload.type : 'application/octet-stream',
    size: body.length,
    blob,
  }
  return doWork(ctx, actor, async (work) => {
    const createdBy = actor.kind === 'member' ? actor.memberId : actor.kind
    work.batch.insert('files', {
      ...file,
      workspaceId: work.workspaceId,
      createdBy,
      createdAt: new Date(work.now),
    })
    return file
  })
}
