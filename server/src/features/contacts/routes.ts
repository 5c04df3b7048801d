import * as merges from '#contracts/http/contact-merges.ts'
import * as routes from '#contracts/http/contacts.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listContacts, viewContact } from './contact-views.ts'
import { mergeContact } from './merge-contact.ts'
import { listContactMerges, viewHoldings } from './merge-views.ts'
import { recordExpectation } from './record-expectation.ts'
import { undoContactMerge } from './undo-contact-merge.ts'
import { updateContact } from './update-contact.ts'

export function bindContacts(app: HttpApp): void {
  bind(app, routes.listContacts, ({ ctx, actor, query }) => listContacts(ctx.db, actor.workspaceId, query))
  bind(app, routes.readContact, ({ ctx, actor, params }) => viewContact(ctx.db, actor.workspaceId, params.id))
  bind(app, routes.updateContact, ({ ctx, actor, params, body, ifMatch }) =>
    updateContact(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, routes.recordExpectation, ({ ctx, actor, params, body }) =>
    recordExpectation(ctx, actor, { contactId: params.id, body }),
  )
  bind(app, merges.readContactHoldings, ({ ctx, actor, params }) =>
    viewHoldings(ctx.db, actor.workspaceId, params.id),
  )
  bind(app, merges.mergeContact, ({ ctx, actor, params, body }) =>
    mergeContact(ctx, actor, { fromId: body.fromId, intoId: params.id }),
  )
  bind(app, merges.listContactMerges, ({ ctx, actor, params }) =>
    listContactMerges(ctx.db, actor.workspaceId, params.id),
  )
  bind(app, merges.undoContactMerge, ({ ctx, actor, params }) => undoContactMerge(ctx, actor, params.id))
}
