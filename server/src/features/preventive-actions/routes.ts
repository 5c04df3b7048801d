import * as contracts from '#contracts/http/preventive-actions.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { addPreventiveAction } from './add-preventive-action.ts'
import {
  changePreventiveAction,
  finishPreventiveAction,
  reopenPreventiveAction,
} from './change-preventive-action.ts'
import { listPreventiveActions, listTicketPreventiveActions } from './list-preventive-actions.ts'
import { readApologies } from './read-apologies.ts'

export function bindPreventiveActions(app: HttpApp): void {
  bind(app, contracts.listTicketPreventiveActions, ({ ctx, actor, params }) =>
    listTicketPreventiveActions(ctx, actor, params.id),
  )
  bind(app, contracts.addPreventiveAction, ({ ctx, actor, params, body }) =>
    addPreventiveAction(ctx, actor, params.id, body),
  )
  bind(app, contracts.changePreventiveAction, ({ ctx, actor, params, body }) =>
    changePreventiveAction(ctx, actor, params.id, body),
  )
  bind(app, contracts.finishPreventiveAction, ({ ctx, actor, params, body }) =>
    finishPreventiveAction(ctx, actor, params.id, body),
  )
  bind(app, contracts.reopenPreventiveAction, ({ ctx, actor, params }) =>
    reopenPreventiveAction(ctx, actor, params.id),
  )
  bind(app, contracts.listPreventiveActions, ({ ctx, actor, query }) =>
    listPreventiveActions(ctx, actor, query),
  )
  bind(app, contracts.readApologies, ({ ctx, actor, params }) => readApologies(ctx, actor, params.id))
}
