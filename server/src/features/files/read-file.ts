import type { Actor, Context } from '#server/platform/context.ts'
import { found, Problem } from '#server/platform/problem.ts'
import { loadStoredMessage } from './stored-message.ts'

type Served = { headers: Record<string, string>; body: Buffer }

/** Pictures that a browser draws and never runs; everything else is only ever saved. */
const DRAWN = /^image\/(?:png|jpe?g|gif|webp|bmp|avif)$/i
const PLAIN_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/
const RUNS = /html|xml|svg|script|multipart|pdf/i

/** A file of a message, to be saved; an image of its HTML may be shown. */
export async function readAttachment(
  ctx: Context,
  actor: Actor,
  { messageId, index, inline }: { messageId: string; index: number; inline: boolean },
): Promise<Served> {
  const { attachments } = await loadStoredMessage(ctx, actor, messageId)
  const file = found(attachments[index])
  const drawn = inline && DRAWN.test(file.contentType)
  const type = PLAIN_TYPE.test(file.contentType) && !RUNS.test(file.contentType) ? file.contentType : null
  return {
    headers: fileHeaders(file.name || `file-${index + 1}`, type ?? 'application/octet-stream', drawn),
    body: await bytesOf(ctx, file.blob),
  }
}

/** A file that is not in a message yet, for whoever brought it. */
export async function readOwnFile(ctx: Context, actor: Actor, id: string): Promise<Served> {
  const row = await ctx.db
    .selectFrom('files')
    .select(['name', 'contentType', 'blob'])
    .where('workspaceId', '=', actor.workspaceId)
    .where('id', '=', id)
    .where('createdBy', '=', actor.kind === 'member' ? actor.memberId : actor.kind)
    .executeTakeFirst()
  const file = found(row)
  const drawn = DRAWN.test(file.contentType)
  return {
    headers: fileHeaders(file.name, drawn ? file.contentType : 'application/octet-stream', drawn),
    body: await bytesOf(ctx, file.blob),
  }
}

/** The mail as it came (1.4). */
export async function readRaw(ctx: Context, actor: Actor, messageId: string): Promise<Served> {
  const { rawBlob } = await loadStoredMessage(ctx, actor, messageId)
  return {
    headers: fileHeaders(`${messageId}.eml`, 'message/rfc822', false),
    body: await bytesOf(ctx, found(rawBlob)),
  }
}

async function bytesOf(ctx: Context, blob: string): Promise<Buffer> {
  try {
    return await ctx.blobs.get(blob)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
    ctx.log.warn({ blob }, 'a file that a message names is not on the disk')
    throw new Problem('not_found')
  }
}

function fileHeaders(name: string, type: string, shown: boolean): Record<string, string> {
  const plain = name.replace(/[^\w.() -]/g, '_').slice(-150)
  const exact = encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16)}`,
  )
  return {
    'content-type': type,
    'content-disposition': `${shown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${exact}`,
    'content-security-policy': "default-src 'none'; sandbox",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=86400, immutable',
  }
}
