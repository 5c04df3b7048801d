import * as contracts from '#contracts/http/views.ts'
import { countTicketsOf } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { countViews } from './count-views.ts'
import { createView, deleteView, updateView } from './save-view.ts'
import { shownView, viewerOf, viewRows } from './view-store.ts'

export function bindViews(app: HttpApp): void {
  bind(app, contracts.listViews, ({ ctx, actor, query }) => listViews(ctx, actor, query))
  bind(app, contracts.countViews, ({ ctx, actor }) => countViews(ctx, actor))
  bind(app, contracts.countTicketsOf, ({ ctx, actor, query }) => countTicketsOf(ctx, actor, query.filter))
  bind(app, contracts.createView, ({ ctx, actor, body }) => createView(ctx, actor, body))
  bind(app, contracts.updateView, ({ ctx, actor, params, body, ifMatch }) =>
    updateView(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, contracts.deleteView, ({ ctx, actor, params }) => deleteView(ctx, actor, params.id))
}

async function listViews(ctx: Context, actor: Actor, { cursor, limit }: { cursor?: string; limit: number }) {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const viewer = viewerOf(desk, actor)
  const after = readCursor(cursor, ['text', 'text']) ?? undefined
  const rows = await viewRows(ctx.db, actor.workspaceId, viewer, { after, limit: limit + 1 })
  const { items, next } = pageOf(rows, limit, (row) => [row.name.toLowerCase(), row.id])
  return { items: items.map((row) => shownView(desk, viewer, row)), next }
}
