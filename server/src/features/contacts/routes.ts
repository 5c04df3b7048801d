import * as routes from '#contracts/http/contacts.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { listContacts, viewContact } from './contact-views.ts'
import { recordExpectation } from './record-expectation.ts'
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
}
