import * as contracts from '#contracts/http/tickets.ts'
import * as recomputes from '#contracts/http/recomputes.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { countTickets } from './count-tickets.ts'
import { createTicket } from './create-ticket.ts'
import { keepDraft, readDraft } from './drafts.ts'
import { explainClocks } from './explain-clocks.ts'
import { followTicket } from './follow-ticket.ts'
import { listEvents } from './list-events.ts'
import { readList } from './list-tickets.ts'
import { linkTickets, unlinkTickets } from './link-tickets.ts'
import { mergeTicket } from './merge-ticket.ts'
import { partTicket } from './part-ticket.ts'
import { readTicket } from './read-ticket.ts'
import { recordCall } from './record-call.ts'
import { splitTicket } from './split-ticket.ts'
import { listRecomputes, readRecompute } from './recompute-views.ts'
import { updateTicket } from './update-ticket.ts'

export function bindTickets(app: HttpApp): void {
  bind(app, contracts.listTickets, ({ ctx, actor, query }) => readList(ctx, actor, query))
  bind(app, contracts.countTickets, ({ ctx, actor }) => countTickets(ctx, actor))
  bind(app, contracts.createTicket, ({ ctx, actor, body }) => createTicket(ctx, actor, body), {
    isShared: true,
  })
  bind(app, contracts.recordCall, ({ ctx, actor, params, body }) => recordCall(ctx, actor, params.id, body))
  bind(app, contracts.readTicket, ({ ctx, actor, params }) => readTicket(ctx, actor, params.id))
  bind(app, contracts.updateTicket, ({ ctx, actor, params, body, ifMatch }) =>
    updateTicket(ctx, actor, params.id, body, ifMatch),
  )
  bind(app, contracts.explainClocks, ({ ctx, actor, params, query }) =>
    explainClocks(ctx, actor, params.id, query.at),
  )
  bind(app, contracts.listEvents, ({ ctx, actor, params, query }) => listEvents(ctx, actor, params.id, query))
  bind(app, contracts.readDraft, ({ ctx, actor, params, query }) =>
    readDraft(ctx, actor, params.id, query.slot),
  )
  bind(app, contracts.keepDraft, ({ ctx, actor, params, body }) =>
    keepDraft(ctx, actor, params.id, body.slot, body.content),
  )
  bind(app, contracts.followTicket, ({ ctx, actor, params, body }) =>
    followTicket(ctx, actor, params.id, body.following),
  )
  bind(app, contracts.splitTicket, ({ ctx, actor, params, body }) => splitTicket(ctx, actor, params.id, body))
  bind(app, contracts.mergeTicket, ({ ctx, actor, params, body }) =>
    mergeTicket(ctx, actor, params.id, body.intoId),
  )
  bind(app, contracts.partTicket, ({ ctx, actor, params }) => partTicket(ctx, actor, params.id))
  bind(app, contracts.linkTickets, ({ ctx, actor, params, body }) =>
    linkTickets(ctx, actor, params.id, { otherId: params.otherId, kind: body.kind }),
  )
  bind(app, contracts.unlinkTickets, ({ ctx, actor, params }) =>
    unlinkTickets(ctx, actor, params.id, params.otherId),
  )
  bind(app, recomputes.listRecomputes, ({ ctx, actor, query }) =>
    listRecomputes(ctx.db, actor.workspaceId, query),
  )
  bind(app, recomputes.readRecompute, ({ ctx, actor, params }) =>
    readRecompute(ctx.db, actor.workspaceId, params.id),
  )
}
