import * as contracts from '#contracts/http/bulk.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { beginBulkRun, cancelBulkRun, readBulkRun, undoBulkRun } from './begin-bulk-run.ts'

export function bindBulk(app: HttpApp): void {
  bind(app, contracts.createBulkRun, ({ ctx, actor, body }) => beginBulkRun(ctx, actor, body))
  bind(app, contracts.readBulkRun, ({ ctx, actor, params }) => readBulkRun(ctx, actor, params.id))
  bind(app, contracts.cancelBulkRun, ({ ctx, actor, params }) => cancelBulkRun(ctx, actor, params.id))
  bind(app, contracts.undoBulkRun, ({ ctx, actor, params }) => undoBulkRun(ctx, actor, params.id))
}
