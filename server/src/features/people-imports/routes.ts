import * as routes from '#contracts/http/people-imports.ts'
import { csvHeaders } from '#server/platform/csv/write-csv.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { cancelImport, createImport, mapImport, startImport } from './change-import.ts'
import { listRefusals, previewImport, refusalsFile } from './import-report.ts'
import { listImports, loadImport, viewImport } from './import-store.ts'

export function bindPeopleImports(app: HttpApp): void {
  bind(
    app,
    routes.createPeopleImport,
    ({ ctx, actor, query, body }) => createImport(ctx, actor, { ...query, body }),
    { bodyBytes: app.ctx.config.limits.bodyBytes },
  )
  bind(app, routes.listPeopleImports, ({ ctx, actor, query }) => listImports(ctx, actor, query))
  bind(app, routes.readPeopleImport, async ({ ctx, actor, params }) =>
    viewImport(await loadImport(ctx.db, actor.workspaceId, params.id)),
  )
  bind(app, routes.mapPeopleImport, ({ ctx, actor, params, body }) =>
    mapImport(ctx, actor, { id: params.id, mapping: body.mapping }),
  )
  bind(app, routes.previewPeopleImport, ({ ctx, actor, params, query }) =>
    previewImport(ctx, actor, { id: params.id, limit: query.limit }),
  )
  bind(app, routes.startPeopleImport, ({ ctx, actor, params }) => startImport(ctx, actor, params.id))
  bind(app, routes.cancelPeopleImport, ({ ctx, actor, params }) => cancelImport(ctx, actor, params.id))
  bind(app, routes.listImportRefusals, ({ ctx, actor, params, query }) =>
    listRefusals(ctx, actor, { id: params.id, ...query }),
  )
  bind(app, routes.downloadImportRefusals, async ({ ctx, actor, params, reply }) => {
    const file = await refusalsFile(ctx, actor, params.id)
    reply.headers(csvHeaders('refused-rows.csv'))
    return file
  })
}
