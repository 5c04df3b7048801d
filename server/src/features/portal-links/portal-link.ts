import type { Work } from '#server/platform/work.ts'

export type TicketOf = { id: string; contactId: string }

/** The address of the customer's page of a ticket: 256 bits that the database does not know (trap 50). */
export function portalLink(work: Work, ticket: TicketOf): string {
  const { ctx, workspaceId } = work
  const token = ctx.secrets.sign(`portal:${workspaceId}:${ticket.id}:${ticket.contactId}`)
  work.batch.insertIfAbsent('portalLinks', {
    workspaceId,
    ticketId: ticket.id,
    contactId: ticket.contactId,
    tokenHash: ctx.secrets.hashToken(token),
  })
  return `${ctx.config.url}/p/${token}`
}
