import * as contracts from '#contracts/http/research.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { answerConsult } from './answer-consult.ts'
import { askConsult } from './ask-consult.ts'
import { listConsults } from './list-consults.ts'

export function bindConsults(app: HttpApp): void {
  bind(app, contracts.listConsults, ({ ctx, actor, params }) => listConsults(ctx, actor, params.id))
  bind(app, contracts.askConsult, ({ ctx, actor, params, body }) => askConsult(ctx, actor, params.id, body))
  bind(app, contracts.answerConsult, ({ ctx, actor, params, body }) =>
    answerConsult(ctx, actor, params.id, body),
  )
}
