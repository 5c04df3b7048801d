import * as contracts from '#contracts/http/follow-through.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { readFollowThrough } from './read-follow-through.ts'

export function bindFollowThrough(app: HttpApp): void {
  bind(app, contracts.readFollowThrough, ({ ctx, actor, query }) => readFollowThrough(ctx, actor, query))
}
