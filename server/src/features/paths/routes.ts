import * as routes from '#contracts/http/paths.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { confirmPath } from './confirm-path.ts'
import { readPathReaders } from './path-readers.ts'
import { listPaths } from './path-views.ts'
import { createPath, publishPath } from './publish-path.ts'
import { rehearsePath } from './rehearse-path.ts'

export function bindPaths(app: HttpApp): void {
  bind(app, routes.listPaths, ({ ctx, actor, query }) => listPaths(ctx.db, actor, query))
  bind(app, routes.readPathReaders, ({ ctx, actor, params }) => readPathReaders(ctx, actor, params.id))
  bind(app, routes.createPath, ({ ctx, actor, body }) => createPath(ctx, actor, body))
  bind(app, routes.publishPath, ({ ctx, actor, params, body, ifMatch }) =>
    publishPath(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.confirmPath, ({ ctx, actor, params, body }) =>
    confirmPath(ctx, actor, { id: params.id, version: body.version }),
  )
  bind(app, routes.rehearsePath, ({ ctx, actor, body }) => rehearsePath(ctx, actor, body))
}
