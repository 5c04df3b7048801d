import { listNotifications as list, readNotification as read } from '#contracts/http/home.ts'
import {
  readNotificationPreferences,
  saveNotificationPreferences,
} from '#contracts/http/notification-channels.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listNotifications } from './list-notifications.ts'
import { readPreferences, savePreferences } from './preferences.ts'
import { readNotification } from './read-notification.ts'

export function bindNotifications(app: HttpApp): void {
  bind(app, list, ({ ctx, actor, query }) => listNotifications(ctx, actor, query))
  bind(app, read, ({ ctx, actor, params }) => readNotification(ctx, actor, params.id))
  bind(app, readNotificationPreferences, ({ ctx, actor }) => readPreferences(ctx, actor))
  bind(app, saveNotificationPreferences, ({ ctx, actor, body }) => savePreferences(ctx, actor, body))
}
