import type { Input } from '#contracts/client.ts'
import { parseInstant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { doWork } from '#server/platform/work.ts'
import { lookUpCustomer, openTicket } from './open-ticket.ts'
import { recordInbound } from './record-inbound.ts'
import { rowView } from './ticket-row-view.ts'

/** A ticket by API, web form, phone or counter note: the same ticket with the same duties (1.1, R60). */
export async function createTicket(ctx: Context, actor: Actor, body: Input<'createTicket'>['body']) {
  const { desk, hold, name, now } = await doWork(ctx, actor, async (work) => {
    const known = await lookUpCustomer(work, body.contact)
    const desk = await loadDesk(work, work.workspaceId, known.configRevision)
    const at = body.at ? parseInstant(body.at) : work.now
    const draft = { ...body, channel: body.channel ?? 'api', at: at > work.now ? work.now : at }
    const hold = await openTicket(work, desk, { ...draft, fromCustomer: true }, known)
    const { email, phone } = body.contact
    const name = body.contact.name ?? known.contactName ?? email ?? phone ?? ''
    recordInbound(work, desk, hold, {
      channel: hold.row.channel,
      authorName: name,
      at: draft.at,
      text: body.text,
      visibleText: body.text,
    })
    return { desk, hold, name, now: work.now }
  })
  // Its nearest due instant is known once it has been saved.
  return rowView(desk, hold.row, { name, now })
}
