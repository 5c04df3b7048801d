import * as contracts from '#contracts/http/files.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { readAttachment, readOwnFile, readRaw } from './read-file.ts'
import { readHtml } from './read-html.ts'
import { uploadFile } from './upload-file.ts'

export function bindFiles(app: HttpApp): void {
  bind(
    app,
    contracts.uploadFile,
    ({ ctx, actor, query, body }) => uploadFile(ctx, actor, { ...query, body }),
    { bodyBytes: app.ctx.config.limits.bodyBytes },
  )
  bind(app, contracts.readFile, async ({ ctx, actor, params, reply }) => {
    const file = await readOwnFile(ctx, actor, params.id)
    reply.headers(file.headers)
    return file.body
  })
  bind(app, contracts.readMessageHtml, async ({ ctx, actor, params, query, request, reply }) => {
    const page = await readHtml(ctx, actor, {
      messageId: params.id,
      showRemote: query.remote === '1',
      languages: request.headers['accept-language'],
    })
    reply.headers(page.headers)
    return page.body
  })
  bind(app, contracts.readAttachment, async ({ ctx, actor, params, query, reply }) => {
    const file = await readAttachment(ctx, actor, {
      messageId: params.id,
      index: params.index,
      inline: query.inline === '1',
    })
    reply.headers(file.headers)
    return file.body
  })
  bind(app, contracts.readRawMessage, async ({ ctx, actor, params, reply }) => {
    const file = await readRaw(ctx, actor, params.id)
    reply.headers(file.headers)
    return file.body
  })
}
