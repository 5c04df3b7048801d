import * as routes from '#contracts/http/topics.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { createTopic, updateTopic } from './save-topic.ts'
import { listTopics } from './topic-views.ts'

export function bindTopics(app: HttpApp): void {
  bind(app, routes.listTopics, ({ ctx, actor, query }) => listTopics(ctx.db, actor.workspaceId, query))
  bind(app, routes.createTopic, ({ ctx, actor, body }) => createTopic(ctx, actor, body))
  bind(app, routes.updateTopic, ({ ctx, actor, params, body, ifMatch }) =>
    updateTopic(ctx, actor, { id: params.id, body, ifMatch }),
  )
}
