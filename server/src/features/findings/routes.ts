import { recordFinding as contract } from '#contracts/http/research.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { recordFinding } from './record-finding.ts'

export function bindFindings(app: HttpApp): void {
  bind(app, contract, ({ ctx, actor, params, body }) => recordFinding(ctx, actor, params.id, body))
}
