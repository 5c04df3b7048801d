import * as contracts from '#contracts/http/ticket-fields.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listFields } from './field-store.ts'
import { readFieldsOf, writeFieldsOf } from './fields-of-ticket.ts'
import { createTicketField, updateTicketField } from './save-field.ts'

export function bindTicketFields(app: HttpApp): void {
  bind(app, contracts.listTicketFields, ({ ctx, actor, query }) =>
    listFields(ctx.db, actor.workspaceId, query),
  )
  bind(app, contracts.createTicketField, ({ ctx, actor, body }) => createTicketField(ctx, actor, body))
  bind(app, contracts.updateTicketField, ({ ctx, actor, params, body, ifMatch }) =>
    updateTicketField(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, contracts.readFieldsOf, ({ ctx, actor, params }) => readFieldsOf(ctx, actor, params.id))
  bind(app, contracts.writeFieldsOf, ({ ctx, actor, params, body }) =>
    writeFieldsOf(ctx, actor, params.id, body.values),
  )
}
