import * as contracts from '#contracts/http/mailbox-care.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { checkMailbox } from './check-mailbox.ts'
import { discoverSettings } from './discover-settings.ts'
import { netLookups } from './net-lookups.ts'

export function bindMailboxCare(app: HttpApp): void {
  bind(app, contracts.checkMailbox, ({ ctx, actor, params, request }) =>
    checkMailbox(ctx, actor, { id: params.id, languages: request.headers['accept-language'] }),
  )
  bind(app, contracts.discoverMailbox, ({ body }) => discoverSettings(body.address, netLookups))
}
