import * as contracts from '#contracts/http/templates.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { previewTemplate } from './preview-template.ts'
import { createTemplate, updateTemplate } from './save-template.ts'
import { listTemplates } from './template-store.ts'

export function bindTemplates(app: HttpApp): void {
  bind(app, contracts.listTemplates, ({ ctx, actor, query }) =>
    listTemplates(ctx.db, actor.workspaceId, query),
  )
  bind(app, contracts.createTemplate, ({ ctx, actor, body }) => createTemplate(ctx, actor, body))
  bind(app, contracts.updateTemplate, ({ ctx, actor, params, body, ifMatch }) =>
    updateTemplate(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, contracts.previewTemplate, ({ ctx, actor, params, body }) =>
    previewTemplate(ctx, actor, { id: params.id, ticketId: body.ticketId }),
  )
}
