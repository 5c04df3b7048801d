import * as contracts from '#contracts/http/escalations.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { acknowledgeEscalation } from './acknowledge-escalation.ts'
import { answerReturn } from './answer-return.ts'
import { climbEscalation } from './climb-escalation.ts'
import { closeEscalation } from './close-escalation.ts'
import { completeHandover } from './complete-handover.ts'
import { deEscalate } from './de-escalate.ts'
import { declineEscalation } from './decline-escalation.ts'
import { lengthenEscalation } from './lengthen-escalation.ts'
import { listEscalations } from './list-escalations.ts'
import { passOnEscalation } from './pass-on-escalation.ts'
import { prepareEscalation } from './prepare-escalation.ts'
import { progressEscalation } from './progress-escalation.ts'
import { readEscalation } from './read-escalation.ts'
import { readTellings } from './read-tellings.ts'
import { requestEscalation } from './request-escalation.ts'
import { resolveEscalation } from './resolve-escalation.ts'
import { returnEscalation } from './return-escalation.ts'

export function bindEscalations(app: HttpApp): void {
  bind(app, contracts.listEscalations, ({ ctx, actor, query }) => listEscalations(ctx, actor, query))
  bind(app, contracts.readEscalation, ({ ctx, actor, params }) => readEscalation(ctx, actor, params.id))
  bind(app, contracts.readEscalationTellings, ({ ctx, actor, params }) => readTellings(ctx, actor, params.id))
  bind(app, contracts.prepareEscalation, ({ ctx, actor, params }) => prepareEscalation(ctx, actor, params.id))
  bind(app, contracts.requestEscalation, ({ ctx, actor, params, body }) =>
    requestEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.completeHandover, ({ ctx, actor, params, body }) =>
    completeHandover(ctx, actor, params.id, body),
  )
  bindMoves(app)
}

function bindMoves(app: HttpApp): void {
  bind(app, contracts.acknowledgeEscalation, ({ ctx, actor, params, body }) =>
    acknowledgeEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.returnEscalation, ({ ctx, actor, params, body }) =>
    returnEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.answerReturn, ({ ctx, actor, params, body }) =>
    answerReturn(ctx, actor, params.id, body),
  )
  bind(app, contracts.passOnEscalation, ({ ctx, actor, params, body }) =>
    passOnEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.declineEscalation, ({ ctx, actor, params, body }) =>
    declineEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.progressEscalation, ({ ctx, actor, params, body }) =>
    progressEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.deEscalate, ({ ctx, actor, params, body }) => deEscalate(ctx, actor, params.id, body))
  bind(app, contracts.climbEscalation, ({ ctx, actor, params, body }) =>
    climbEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.lengthenEscalation, ({ ctx, actor, params, body }) =>
    lengthenEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.resolveEscalation, ({ ctx, actor, params, body }) =>
    resolveEscalation(ctx, actor, params.id, body),
  )
  bind(app, contracts.closeEscalation, ({ ctx, actor, params, body }) =>
    closeEscalation(ctx, actor, params.id, body),
  )
}
