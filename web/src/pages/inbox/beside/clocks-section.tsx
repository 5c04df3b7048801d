import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { timeLeft } from '#web/lib/time-left.ts'
import { LineComing } from '#web/ui/line-coming.tsx'
import { Ribbon } from '#web/ui/ribbon.tsx'
import type { Clock } from '../ticket.ts'
import { ClockLines } from './clock-lines.tsx'
import { ClocksEarlier } from './clocks-earlier.tsx'
import type { SectionProps } from './beside.tsx'

type Why = Output<'explainClocks'>['items'][number]

/** Every open clock with the reason for its due instant; ended ones in one line each. */
export function ClocksSection({ ticket }: SectionProps) {
  const { say } = useWords()
  const explained = useQuery(reading('explainClocks', { params: { id: ticket.id } })).data
  const why = new Map(explained?.items.map((clock) => [clock.id, clock]))
  const open = ticket.clocks.filter((clock) => clock.state === 'running' || clock.state === 'paused')
  const ended = ticket.clocks.filter((clock) => clock.state === 'met' || clock.breachedAt)
  if (ticket.clocks.length === 0) return null
  return (
    <section>
      <h2>{say('beside.clocks')}</h2>
      {open.map((clock) => (
        <OpenClock key={clock.id} clock={clock} why={explained ? why.get(clock.id) : 'coming'} />
      ))}
      {ended.length > 0 ? (
        <details className="more">
          <summary>{say('beside.ended_clocks', { count: ended.length })}</summary>
          <ul className="rows">
            {ended.map((clock) => (
              <EndedClock key={clock.id} clock={clock} why={why.get(clock.id)} />
            ))}
          </ul>
        </details>
      ) : null}
      <ClocksEarlier ticket={ticket} />
    </section>
  )
}

function OpenClock({ clock, why }: { clock: Clock; why?: Why | 'coming' }) {
  const words = useWords()
  const now = useNow()
  const time = timeLeft(clock, now, words)
  return (
    <div className={`clock t-${time.state}`} title={time.title}>
      <span>{words.sayAny(`clock.name.${clock.kind}`)}</span>
      <span className="time">{time.words}</span>
      <Ribbon state={time.state} fill={time.fill} />
      {why === 'coming' ? (
        <LineComing />
      ) : why ? (
        <details className="meta why-due">
          <summary>
            {clock.dueAt
              ? words.say('clock.due_why', { when: words.format.when(clock.dueAt, now) })
              : words.say('clock.paused_why')}
          </summary>
          <ClockLines lines={why.lines} />
          {why.duty ? <p>{why.duty.notice}</p> : null}
        </details>
      ) : null}
    </div>
  )
}

function EndedClock({ clock, why }: { clock: Clock; why?: Why }) {
  const { say, sayAny, format } = useWords()
  const now = useNow()
  const state = clock.breachedAt
    ? say('clock.breached', { when: format.when(clock.breachedAt, now) })
    : clock.metAt
      ? say('clock.met', { when: format.when(clock.metAt, now) })
      : ''
  return (
    <li>
      <span>{sayAny(`clock.name.${clock.kind}`)}</span>
      <span className={clock.breachedAt ? 'time t-late' : 'time t-rest'}>{state}</span>
      {why ? <span className="meta">{why.explanation}</span> : null}
    </li>
  )
}
