import { LANGUAGES } from '#i18n/say.ts'
import { sendPublicMessage } from '#server/features/conversations/index.ts'
import { sayMoney } from '#server/features/timeline/index.ts'
import type { OfferFacts } from '#core/remedy/remedy.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'
import type { Work } from '#server/platform/work.ts'
import { commandOffer } from './command-offer.ts'
import type { OfferHold } from './offer-store.ts'

/** It is offered from now on; the customer is told, where whoever made it wants the desk to do so (6.4). */
export async function sendOffer(work: Work, desk: Desk, hold: OfferHold, facts: OfferFacts): Promise<void> {
  commandOffer(work, desk, hold, { do: 'send', at: work.now }, facts)
  const { offer, telling, ticket } = hold
  if (!telling.tellCustomer && telling.words === null) return
  const contact = await work.tx
    .selectFrom('contacts')
    .select('name')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', ticket.row.contactId)
    .executeTakeFirst()
  const language = LANGUAGES.find((one) => one === ticket.state.language) ?? desk.language
  const author = desk.members.get(offer.byMemberId)?.name ?? desk.name
  const params = {
    name: contact?.name ?? '',
    remedy: desk.remedy(offer.remedyId)?.name ?? '',
    has_amount: offer.amount ? 'yes' : 'no',
    amount: offer.amount ? sayMoney({ language }, offer.amount) : '',
    agent: author,
    desk: desk.name,
  }
  await sendPublicMessage(work, desk, ticket, {
    text: telling.words ?? sayIn(language)('customer.offer', params),
    purpose: 'solution',
    ask: 'offer',
    author: { kind: 'member', id: offer.byMemberId, name: author },
  })
}
