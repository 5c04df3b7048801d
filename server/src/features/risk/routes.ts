import * as contracts from '#contracts/http/risk.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { answerRisk } from './answer-risk.ts'
import { fitRiskWeights, undoRiskWeights } from './fit-risk-weights.ts'
import { listRisks, readTicketRisk } from './list-risks.ts'
import { readRiskFigures } from './risk-figures.ts'

export function bindRisk(app: HttpApp): void {
  bind(app, contracts.listRisks, ({ ctx, actor, query }) => listRisks(ctx, actor, query.limit))
  bind(app, contracts.readTicketRisk, ({ ctx, actor, params }) => readTicketRisk(ctx, actor, params.id))
  bind(app, contracts.answerRisk, ({ ctx, actor, params, body }) => answerRisk(ctx, actor, params.id, body))
  bind(app, contracts.readRiskFigures, ({ ctx, actor }) => readRiskFigures(ctx, actor))
  bind(app, contracts.fitRiskWeights, ({ ctx, actor }) => fitRiskWeights(ctx, actor))
  bind(app, contracts.undoRiskWeights, ({ ctx, actor }) => undoRiskWeights(ctx, actor))
}
