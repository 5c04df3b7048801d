import * as contracts from '#contracts/http/macros.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { macroRows, macroViewer, shownMacro } from './macro-store.ts'
import { runMacro } from './run-macro.ts'
import { createMacro, deleteMacro, updateMacro } from './save-macro.ts'

export function bindMacros(app: HttpApp): void {
  bind(app, contracts.listMacros, ({ ctx, actor, query }) => listMacros(ctx, actor, query))
  bind(app, contracts.createMacro, ({ ctx, actor, body }) => createMacro(ctx, actor, body))
  bind(app, contracts.updateMacro, ({ ctx, actor, params, body, ifMatch }) =>
    updateMacro(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, contracts.deleteMacro, ({ ctx, actor, params }) => deleteMacro(ctx, actor, params.id))
  bind(app, contracts.runMacro, ({ ctx, actor, params, body }) =>
    runMacro(ctx, actor, { id: params.id, ticketId: body.ticketId }),
  )
}

async function listMacros(ctx: Context, actor: Actor, { cursor, limit }: { cursor?: string; limit: number }) {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const viewer = macroViewer(desk, actor)
  const after = readCursor(cursor, ['text', 'text']) ?? undefined
  const rows = await macroRows(ctx.db, actor.workspaceId, viewer, { after, limit: limit + 1 })
  const { items, next } = pageOf(rows, limit, (row) => [row.name.toLowerCase(), row.id])
  return { items: items.map((row) => shownMacro(desk, viewer, row)), next }
}
