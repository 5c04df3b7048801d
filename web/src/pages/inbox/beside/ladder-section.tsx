import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { escalationUrl } from '#web/lib/urls.ts'
import { EscalationLadder, standingOn } from '#web/pieces/escalation-ladder.tsx'
import { Tellings } from '#web/pieces/tellings.tsx'
import { RungMark } from '#web/ui/rung-mark.tsx'
import { SideHead } from '#web/ui/side-head.tsx'
import type { Ticket } from '../ticket.ts'
import { ActLink } from './act-link.tsx'
import type { SectionProps } from './beside.tsx'

/** Level and path, drawn. */
export function LadderSection({ ticket, onAct }: SectionProps) {
  const { say } = useWords()
  const id = ticket.escalationIds[0]
  const escalation = useQuery({
    ...reading('readEscalation', { params: { id: id ?? '' } }),
    enabled: Boolean(id),
  }).data
  if (!ticket.escalated || !escalation || escalation.closedAt)
    return <LevelSection ticket={ticket} onAct={onAct} />
  return (
    <section>
      <SideHead
        beside={
          <Link className="meta" {...escalationUrl(escalation.id)}>
            {say('ladder.path', { name: escalation.path.name, version: escalation.path.version })}
          </Link>
        }
      >
        {say('ladder.step_of', { step: standingOn(escalation), of: escalation.ladder.length })}
      </SideHead>
      <EscalationLadder escalation={escalation} />
      <Tellings escalationId={escalation.id} />
    </section>
  )
}

function LevelSection({ ticket, onAct }: SectionProps) {
  const { say } = useWords()
  const of = Math.max(ticket.levels, ticket.level)
  return (
    <section>
      <SideHead
        beside={
          <ActLink ticket={ticket} act="escalate" needs="escalation.request" onAct={onAct}>
            {say('act.escalate')}
          </ActLink>
        }
      >
        {say('ladder.level_title', { level: ticket.level, of })}
      </SideHead>
      <p>
        <RungMark level={ticket.level} of={of} label={say('ladder.level_of', { level: ticket.level, of })} />{' '}
        <span>{holderOf(ticket) ?? say('ladder.nobody')}</span>
      </p>
    </section>
  )
}

const holderOf = (ticket: Ticket) =>
  [ticket.owner?.name, ticket.team?.name].filter(Boolean).join(', ') || null
