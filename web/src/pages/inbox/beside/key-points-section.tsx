import { useWords } from '#web/lib/say.tsx'
import { ActLink } from './act-link.tsx'
import type { SectionProps } from './beside.tsx'

/** What the customer said, restated, with their answer (3.1). */
export function KeyPointsSection({ ticket, onAct }: SectionProps) {
  const { say, sayAny } = useWords()
  const points = ticket.keyPoints
  return (
    <section>
      <h2>
        {say('beside.key_points')}
        {points ? <span className="meta">{sayAny(`key_points.${points.state}`)}</span> : null}
        <ActLink ticket={ticket} act="key_points" needs="ticket.write" onAct={onAct}>
          {points ? say('act.edit') : say('key_points.write')}
        </ActLink>
      </h2>
      {points ? (
        <ul className="points said small">
          {points.points.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      ) : (
        <p className="meta">{say('key_points.none')}</p>
      )}
      {points?.correction ? <p className="said small">“{points.correction}”</p> : null}
    </section>
  )
}
