import * as routes from '#contracts/http/exports.ts'
import { csvHeaders } from '#server/platform/csv/write-csv.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import { exportAccounts, exportContacts, exportTickets } from './export-lists.ts'

export function bindExports(app: HttpApp): void {
  bind(app, routes.exportTickets, async ({ ctx, actor, query, reply }) => {
    const file = await exportTickets(ctx, actor, query)
    reply.headers(csvHeaders('tickets.csv'))
    return file
  })
  bind(app, routes.exportContacts, async ({ ctx, actor, query, reply }) => {
    const file = await exportContacts(ctx, actor, query)
    reply.headers(csvHeaders('customers.csv'))
    return file
  })
  bind(app, routes.exportAccounts, async ({ ctx, actor, query, reply }) => {
    const file = await exportAccounts(ctx, actor, query)
    reply.headers(csvHeaders('accounts.csv'))
    return file
  })
}
