import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { ticketUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import { SideHead } from '#web/ui/side-head.tsx'
import type { Ticket } from '../ticket.ts'
import { refreshTicket } from '../writing/send.ts'
import { ActLink } from './act-link.tsx'
import type { SectionProps } from './beside.tsx'

type TicketLink = Ticket['links'][number]

const MADE_BY_HAND: readonly TicketLink['kind'][] = [
  'related',
  'duplicate_of',
  'has_duplicate',
  'caused_by',
  'causes',
]

/** Tickets that have to do with this one; a merge can be undone from here as long as its time allows (1.7). */
export function LinksSection({ ticket, onAct }: SectionProps) {
  const { say } = useWords()
  return (
    <section>
      <SideHead
        beside={
          <ActLink ticket={ticket} act="link" needs="ticket.write" onAct={onAct}>
            {say('acting.link')}
          </ActLink>
        }
      >
        {say('links.title')}
      </SideHead>
      {ticket.links.length === 0 ? <p className="meta">{say('links.none')}</p> : null}
      <ul className="rows">
        {ticket.links.map((one) => (
          <LinkRow key={one.kind + one.id} ticket={ticket} link={one} />
        ))}
      </ul>
    </section>
  )
}

function LinkRow({ ticket, link }: { ticket: Ticket; link: TicketLink }) {
  const { say } = useWords()
  return (
    <li>
      <Link {...ticketUrl(link.id, { view: 'all' })}>{link.subject}</Link>
      <LinkAct ticket={ticket} link={link} />
      <span className="meta">
        {say(`links.kind.${link.kind}`)}, {link.number}, {link.contact}, {say(`status.${link.status}`)}
      </span>
    </li>
  )
}

/** From which ticket to which, and as what, a link is made. */
function linkedAs(ticketId: string, { id, kind }: TicketLink) {
  if (kind === 'has_duplicate') return [id, ticketId, 'duplicate_of'] as const
  if (kind === 'causes') return [id, ticketId, 'caused_by'] as const
  return [ticketId, id, kind === 'duplicate_of' || kind === 'caused_by' ? kind : 'related'] as const
}

function LinkAct({ ticket, link }: { ticket: Ticket; link: TicketLink }) {
  const { say, format } = useWords()
  const problem = useProblem()
  const now = useNow()
  const how = {
    onSuccess: () => void Promise.all([refreshTicket(ticket.id), refreshTicket(link.id)]),
    onError: (error: unknown) => void toast(problem(error)),
  }
  const remove = useMutation({
    mutationFn: () => call('unlinkTickets', { params: { id: ticket.id, otherId: link.id } }),
    onSuccess: () => {
      const [id, otherId, kind] = linkedAs(ticket.id, link)
      const onUndo = () =>
        void call('linkTickets', { params: { id, otherId }, body: { kind } }).then(how.onSuccess, how.onError)
      toast(say('links.removed', { subject: link.subject }), { words: say('shell.undo'), onUndo }, 15_000)
      how.onSuccess()
    },
    onError: how.onError,
  })
  const part = useMutation({
    mutationFn: () =>
      call('partTicket', { params: { id: link.kind === 'merged_here' ? link.id : ticket.id } }),
    ...how,
  })
  if (MADE_BY_HAND.includes(link.kind) && ticket.may.includes('ticket.write'))
    return (
      <Button
        look="quiet"
        className="meta"
        aria-label={say('links.remove_which', { subject: link.subject })}
        busy={remove.isPending}
        onClick={() => remove.mutate()}
      >
        {say('links.remove')}
      </Button>
    )
  if (!link.undoUntil || Date.parse(link.undoUntil) < now || !ticket.may.includes('ticket.merge')) return null
  return (
    <Button
      look="quiet"
      className="meta"
      title={say('links.part_until', { when: format.when(link.undoUntil, now) })}
      busy={part.isPending}
      onClick={() => part.mutate()}
    >
      {say('links.part')}
    </Button>
  )
}
