import * as routes from '#contracts/http/contacts.ts'
import * as care from '#contracts/http/mailbox-care.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { beginConsent, consentAddress } from './begin-consent.ts'
import { finishConsent } from './finish-consent.ts'
import { listMailboxes, viewMailbox } from './mailbox-views.ts'
import { createMailbox, updateMailbox } from './save-mailbox.ts'

export function bindMailboxes(app: HttpApp): void {
  bind(app, routes.listMailboxes, ({ ctx, actor, query }) => listMailboxes(ctx.db, actor.workspaceId, query))
  bind(app, routes.readMailbox, ({ ctx, actor, params }) => viewMailbox(ctx.db, actor.workspaceId, params.id))
  bind(app, routes.createMailbox, ({ ctx, actor, body }) => createMailbox(ctx, actor, body))
  bind(app, routes.updateMailbox, ({ ctx, actor, params, body, ifMatch }) =>
    updateMailbox(ctx, actor, { id: params.id, body, ifMatch }),
  )
  bind(app, care.readConsentAddress, async ({ ctx }) => ({ redirectUrl: consentAddress(ctx) }))
  bind(app, care.beginMailboxConsent, ({ ctx, actor, params, body }) =>
    beginConsent(ctx, actor, { id: params.id, asked: body }),
  )
  bind(app, care.finishMailboxConsent, ({ ctx, actor, body }) => finishConsent(ctx, actor, body))
}
