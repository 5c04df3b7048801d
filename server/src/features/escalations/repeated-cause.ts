import { day, instant } from '#core/time/instant.ts'
import type { TicketRow } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

/** Whether this customer had another ticket of the same topic within the workspace's period (1.5). */
export async function isRepeatedCause(work: Work, desk: Desk, ticket: TicketRow): Promise<boolean> {
  if (ticket.topicId === null) return false
  const since = instant(ticket.createdAt - desk.settings.repeatWithinDays * day)
  const other = await work.tx
    .selectFrom('tickets')
    .select('id')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '<>', ticket.id)
    .where('topicId', '=', ticket.topicId)
    .where('createdAt', '>=', at(since))
    .where((eb) => {
      const sameContact = eb('contactId', '=', ticket.contactId)
      return ticket.accountId === null
        ? sameContact
        : eb.or([sameContact, eb('accountId', '=', ticket.accountId)])
    })
    .limit(1)
    .executeTakeFirst()
  return other !== undefined
}
