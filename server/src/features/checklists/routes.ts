import { setChecklistItem as contract } from '#contracts/http/research.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { setChecklistItem } from './set-checklist-item.ts'

export function bindChecklists(app: HttpApp): void {
  bind(app, contract, ({ ctx, actor, params, body }) => setChecklistItem(ctx, actor, params, body))
}
