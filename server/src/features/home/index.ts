import * as contracts from '#contracts/http/home.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { readHome } from './read-home.ts'

export function bindHome(app: HttpApp): void {
  bind(app, contracts.readHome, ({ ctx, actor }) => readHome(ctx, actor))
}
