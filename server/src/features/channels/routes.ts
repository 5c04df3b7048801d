import * as routes from '#contracts/http/notification-channels.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listChats } from './chat-store.ts'
import { createChatWebhook, deleteChatWebhook, tryChatWebhook, updateChatWebhook } from './chat-webhooks.ts'
import { pushKeys } from './push-request.ts'
import {
  createPushSubscription,
  deletePushSubscription,
  listPushSubscriptions,
} from './push-subscriptions.ts'

export function bindChannels(app: HttpApp): void {
  bind(app, routes.listChatWebhooks, ({ ctx, actor, query }) => listChats(ctx.db, actor, query))
  bind(app, routes.createChatWebhook, ({ ctx, actor, body }) => createChatWebhook(ctx, actor, body))
  bind(app, routes.updateChatWebhook, ({ ctx, actor, params, body, ifMatch }) =>
    updateChatWebhook(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.deleteChatWebhook, ({ ctx, actor, params }) => deleteChatWebhook(ctx, actor, params.id))
  bind(app, routes.tryChatWebhook, ({ ctx, actor, params }) => tryChatWebhook(ctx, actor, params.id))
  bind(app, routes.readPushKey, async ({ ctx }) => ({ publicKey: pushKeys(ctx.secrets).publicKey }))
  bind(app, routes.listPushSubscriptions, ({ ctx, actor }) => listPushSubscriptions(ctx, actor))
  bind(app, routes.createPushSubscription, ({ ctx, actor, body }) => createPushSubscription(ctx, actor, body))
  bind(app, routes.deletePushSubscription, ({ ctx, actor, params }) =>
    deletePushSubscription(ctx, actor, params.id),
  )
}
