import { useWords } from '#web/lib/say.tsx'
import { SideHead } from '#web/ui/side-head.tsx'
import { ActLink } from './act-link.tsx'
import type { SectionProps } from './beside.tsx'

/** What turned out to be true (3.5). */
export function FindingsSection({ ticket, onAct }: SectionProps) {
  const { say, sayAny } = useWords()
  return (
    <section>
      <SideHead
        beside={
          <ActLink ticket={ticket} act="finding" needs="finding.write" onAct={onAct}>
            {say('finding.record')}
          </ActLink>
        }
      >
        {say('beside.findings')}
      </SideHead>
      {ticket.findings.length === 0 ? <p className="meta">{say('finding.none')}</p> : null}
      <ul className="rows">
        {ticket.findings.map((finding) => (
          <li key={finding.id}>
            <span>{finding.cause}</span>
            <span className="meta end">{sayAny(`fault.${finding.fault}`)}</span>
            <span className="meta">{finding.evidence}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
