import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, instant, line, nothing, page, pageOf, revision } from './shapes.ts'

// Ways of telling staff outside of the desk: chats, pushes to a browser, and what each person wants by which.
const outcome = z
  .object({ state: z.enum(['delivered', 'failed']), error: z.string().nullable(), at: instant })
  .nullable()
  .describe('What became of the last thing sent there')
const chatFormat = z.enum(['slack', 'teams', 'mattermost'])
const address = z.url({ protocol: /^https?$/ }).max(2_000)
/** Of a team or of a member. The address is a secret: only its host is ever shown. */
export const chatWebhook = z.object({
  id,
  name: z.string(),
  teamId: id.nullable(),
  memberId: id.nullable(),
  format: chatFormat,
  host: z.string(),
  disabled: z.boolean(),
  last: outcome,
  revision,
})
export const listChatWebhooks = defineRoute({
  method: 'GET',
  path: '/v1/chat-webhooks',
  access: 'signed_in',
  summary: 'Chats where teams are told, and my own',
  query: page,
  response: pageOf(chatWebhook),
})
export const createChatWebhook = defineRoute({
  method: 'POST',
  path: '/v1/chat-webhooks',
  access: 'signed_in',
  summary: "Tell a team (settings) or me in a chat; without `teamId` it is the caller's own",
  status: 201,
  body: z.strictObject({
    name: line,
    teamId: id.nullable().default(null),
    format: chatFormat,
    url: address,
  }),
  response: chatWebhook,
})
export const updateChatWebhook = defineRoute({
  method: 'PATCH',
  path: '/v1/chat-webhooks/:id',
  access: 'signed_in',
  summary: 'Change a chat, or switch it off',
  guarded: true,
  params: byId,
  body: z.strictObject({ name: line, format: chatFormat, url: address, disabled: z.boolean() }).partial(),
  response: chatWebhook,
})
export const deleteChatWebhook = defineRoute({
  method: 'DELETE',
  path: '/v1/chat-webhooks/:id',
  access: 'signed_in',
  summary: 'Forget a chat',
  status: 204,
  params: byId,
  response: nothing,
})
export const tryChatWebhook = defineRoute({
  method: 'POST',
  path: '/v1/chat-webhooks/:id/try',
  access: 'signed_in',
  summary: 'Send a greeting there now, and say what became of it',
  params: byId,
  response: chatWebhook,
})
/** The key that a browser subscribes with (VAPID, uncompressed point as base64url). */
export const readPushKey = defineRoute({
  method: 'GET',
  path: '/v1/push-key',
  access: 'signed_in',
  summary: 'The public key for push subscriptions of this desk',
  response: z.object({ publicKey: z.string() }),
})
export const pushSubscription = z.object({
  id,
  device: z.string(),
  host: z.string(),
  createdAt: instant,
  last: outcome,
})
export const listPushSubscriptions = defineRoute({
  method: 'GET',
  path: '/v1/push-subscriptions',
  access: 'signed_in',
  summary: 'My browsers that are told',
  response: z.object({ items: z.array(pushSubscription).max(20) }),
})
/**
 * As `PushSubscription.toJSON()` gives it; the same browser again replaces its subscription. What arrives there is JSON:
 * `{ title, body, url, tag }`.
 */
export const createPushSubscription = defineRoute({
  method: 'POST',
  path: '/v1/push-subscriptions',
  access: 'signed_in',
  summary: 'Tell me in this browser',
  status: 201,
  body: z.strictObject({
    endpoint: address,
    keys: z.strictObject({
      p256dh: z
        .string()
        .min(87)
        .max(88)
        .regex(/^[\w-]+=?$/),
      auth: z
        .string()
        .min(22)
        .max(24)
        .regex(/^[\w-]+=*$/),
    }),
    expirationTime: z.number().nullable().optional(),
    device: line,
  }),
  response: pushSubscription,
})
export const deletePushSubscription = defineRoute({
  method: 'DELETE',
  path: '/v1/push-subscriptions/:id',
  access: 'signed_in',
  summary: 'Tell me in that browser no more',
  status: 204,
  params: byId,
  response: nothing,
})
const outsideChannel = z.enum(['email', 'chat_webhook', 'push'])
/** What is off; all else is on. What a path asks of somebody on duty always comes. */
export const notificationPreferences = z.object({
  kinds: z.array(z.object({ kind: z.string(), always: z.boolean() })),
  off: z.array(z.object({ kind: z.string(), channel: outsideChannel })),
})
export const readNotificationPreferences = defineRoute({
  method: 'GET',
  path: '/v1/notification-preferences',
  access: 'signed_in',
  summary: 'What I am told by which way',
  response: notificationPreferences,
})
export const saveNotificationPreferences = defineRoute({
  method: 'PUT',
  path: '/v1/notification-preferences',
  access: 'signed_in',
  summary: 'Choose what I am told by which way',
  body: z.strictObject({
    off: z.array(z.strictObject({ kind: z.string().max(64), channel: outsideChannel })).max(200),
  }),
  response: notificationPreferences,
})
