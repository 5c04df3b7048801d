import { useMutation, useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { Button } from '#web/ui/button.tsx'
import { LineComing } from '#web/ui/line-coming.tsx'
import { SideHead } from '#web/ui/side-head.tsx'
import type { Ticket } from '../ticket.ts'
import { refreshTicket } from '../writing/send.ts'
import { ActLink } from './act-link.tsx'
import type { SectionProps } from './beside.tsx'

type Offer = Output<'listRemedyOptions'>['offers'][number]

/** What was offered, and the way to offer the mildest thing that works (6.1). */
export function RemediesSection({ ticket, onAct }: SectionProps) {
  const { say, sayAny } = useWords()
  const read = useQuery(reading('listRemedyOptions', { params: { id: ticket.id } })).data
  return (
    <section>
      <SideHead
        beside={
          <ActLink ticket={ticket} act="offer" needs="remedy.offer" onAct={onAct}>
            {say('remedy.offer')}
          </ActLink>
        }
      >
        {say('beside.remedies')}
      </SideHead>
      {read ? null : <LineComing />}
      {read && read.offers.length === 0 ? <p className="meta">{say('remedy.none')}</p> : null}
      <ul className="rows">
        {read?.offers.map((offer) => (
          <OfferRow key={offer.id} offer={offer} ticket={ticket} />
        ))}
      </ul>
      {read?.flags.map((flag) => (
        <p className="meta" key={flag}>
          {sayAny(`balance.flag.${flag}`)}
        </p>
      ))}
    </section>
  )
}

function OfferRow({ offer, ticket }: { offer: Offer; ticket: Ticket }) {
  const { sayAny, say, format } = useWords()
  return (
    <li>
      <span>
        {offer.remedy.name}
        {offer.amount ? `, ${format.money(offer.amount)}` : ''}
      </span>
      <span className="meta end">{sayAny(`offer.state.${offer.state}`)}</span>
      <span className="meta">
        {say('offer.by', { name: offer.offeredBy.name })}{' '}
        {offer.approvedBy ? say('offer.approved_by', { name: offer.approvedBy.name }) : ''} {offer.reason}
      </span>
      <OfferActs offer={offer} ticket={ticket} />
    </li>
  )
}

const NEXT = {
  waiting_for_approval: ['approve', 'refuse'],
  approved: ['accepted', 'declined'],
  offered: ['accepted', 'declined'],
  accepted: ['grant'],
} as Record<string, readonly OfferAct[]>
type OfferAct = 'approve' | 'refuse' | 'accepted' | 'declined' | 'grant'

function OfferActs({ offer, ticket }: { offer: Offer; ticket: Ticket }) {
  const { say } = useWords()
  const problem = useProblem()
  const act = useMutation({
    mutationFn: (what: OfferAct) => doToOffer(offer.id, what, say('offer.refused_reason')),
    onSuccess: () => refreshTicket(ticket.id),
    onError: (error) => toast(problem(error)),
  })
  const acts = NEXT[offer.state] ?? []
  if (acts.length === 0) return null
  return (
    <span className="acts wide-cell">
      {acts.map((what) => (
        <Button
          key={what}
          look="quiet"
          className="meta"
          // What comes next may be pressed while the lists are still read again after the act before.
          busy={act.isPending && act.variables === what}
          blocked={
            (what === 'approve' || what === 'refuse') && !ticket.may.includes('remedy.approve')
              ? say('offer.waits_for_approver')
              : null
          }
          onClick={() => act.mutate(what)}
        >
          {say(`offer.act_${what}`)}
        </Button>
      ))}
    </span>
  )
}

function doToOffer(id: string, what: OfferAct, refused: string) {
  const params = { id }
  if (what === 'approve') return call('approveOffer', { params, body: {} })
  if (what === 'refuse') return call('refuseOffer', { params, body: { reason: refused } })
  if (what === 'grant') return call('grantOffer', { params })
  return call('answerOffer', { params, body: { answer: what } })
}
