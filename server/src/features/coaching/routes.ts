import * as contracts from '#contracts/http/coaching.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { readCoachFigures } from './coach-figures.ts'
import { readCoach, saveCoach } from './save-coach.ts'

export function bindCoaching(app: HttpApp): void {
  bind(app, contracts.readCoach, ({ ctx, actor }) => readCoach(ctx, actor))
  bind(app, contracts.saveCoach, ({ ctx, actor, body, ifMatch }) => saveCoach(ctx, actor, body, ifMatch))
  bind(app, contracts.readCoachFigures, ({ ctx, actor, query }) => readCoachFigures(ctx, actor, query))
}
