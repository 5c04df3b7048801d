import * as routes from '#contracts/http/rotas.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { bind, bindPublic } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { readRotaFeed, rotaFeedLinks } from './rota-feed.ts'
import { listRotas } from './rota-views.ts'
import { addAbsence, coverRota, swapRota } from './stand-in.ts'
import { createRota, updateRota } from './save-rota.ts'

export function bindRotas(app: HttpApp): void {
  bind(app, routes.listRotas, async ({ ctx, actor, query }) =>
    listRotas(ctx.db, await loadDesk(ctx, actor.workspaceId), query, ctx.clock.now()),
  )
  bind(app, routes.createRota, ({ ctx, actor, body }) => createRota(ctx, actor, body))
  bind(app, routes.updateRota, ({ ctx, actor, params, body, ifMatch }) =>
    updateRota(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.coverRota, ({ ctx, actor, params, body, ifMatch }) =>
    coverRota(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.swapRota, ({ ctx, actor, params, body, ifMatch }) =>
    swapRota(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.addAbsence, ({ ctx, actor, params, body, ifMatch }) =>
    addAbsence(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.rotaFeedLinks, ({ ctx, actor, params }) => rotaFeedLinks(ctx, actor, params.id))
  bindPublic(app, routes.readRotaFeed, ({ ctx, params, reply }) => {
    reply.type('text/calendar; charset=utf-8').header('cache-control', 'private, max-age=900')
    return readRotaFeed(ctx, params.token)
  })
}
