import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { id } from './shapes.ts'
import { ticketQuery } from './tickets.ts'

export const exportTickets = defineRoute({
  method: 'GET',
  path: '/v1/exports/tickets.csv',
  access: 'data.export',
  summary: 'The tickets that a list shows, all of them (up to 100,000), as CSV',
  query: ticketQuery.omit({ cursor: true, limit: true }),
  response: z.unknown(),
})
export const exportContacts = defineRoute({
  method: 'GET',
  path: '/v1/exports/contacts.csv',
  access: 'data.export',
  summary: 'The customers that a list shows, all of them, as CSV that can be imported again',
  query: z.strictObject({ q: z.string().max(200).optional(), accountId: id.optional() }),
  response: z.unknown(),
})
export const exportAccounts = defineRoute({
  method: 'GET',
  path: '/v1/exports/accounts.csv',
  access: 'data.export',
  summary: 'The accounts that a list shows, all of them, as CSV that can be imported again',
  query: z.strictObject({ q: z.string().max(200).optional() }),
  response: z.unknown(),
})
