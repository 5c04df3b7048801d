import * as contracts from '#contracts/http/presence.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { putPresence } from './put-presence.ts'

export function bindPresence(app: HttpApp): void {
  bind(app, contracts.putPresence, ({ ctx, actor, params, body }) =>
    putPresence(ctx, actor, params.id, body.doing),
  )
}
