import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/lib/api.ts'
import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'
import { serverNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { TermSlot } from '#web/pieces/slots.tsx'
import type { Term } from '#web/pieces/term-words.ts'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { Slot } from '#web/ui/slot.tsx'
import { useSettled } from '../settled.ts'
import type { CalendarDefinition } from './calendar-draft.ts'

/** "What is due if it starts now?", by the definition as it stands on the screen (4.2). */
export function TryCalendar({ definition }: { definition: CalendarDefinition }) {
  const { say, format, zone } = useWords()
  const problem = useProblem()
  const [term, setTerm] = useState<Term>({ amount: 4, unit: 'business_hour' })
  const [start, setStart] = useState(() => new Date(serverNow()).toISOString())
  const asked = useSettled(JSON.stringify({ definition, start, term }))
  const query = useQuery({
    queryKey: ['tryCalendar', asked],
    queryFn: () => call('tryCalendar', { body: JSON.parse(asked) as never }),
    placeholderData: (last) => last,
    retry: false,
  })
  return (
    <div className="try-calendar">
      <p className="gapped">
        <Gapped
          words={say('calendar.if_starts', gapMarks('term', 'start'))}
          gaps={{
            term: <TermSlot label={say('term.within')} term={term} onChange={setTerm} />,
            start: (
              <Slot label={say('calendar.start')} words={format.when(start, serverNow())}>
                <span className="label">{say('calendar.start')}</span>
                <input
                  className="in"
                  type="datetime-local"
                  aria-label={say('calendar.start')}
                  value={toLocalInput(start, zone)}
                  onChange={(event) => setStart(fromLocalInput(event.target.value, zone) ?? start)}
                />
              </Slot>
            ),
          }}
        />
      </p>
      <div role="status">
        {query.isError ? (
          <p className="wrong">{problem(query.error)}</p>
        ) : query.data ? (
          <>
            <p className="said">{query.data.sentence}</p>
            <Counted steps={query.data.steps as never} />
          </>
        ) : null}
      </div>
    </div>
  )
}

type Reason = { kind: 'closed_hours' | 'holiday' | 'override' | 'break'; name?: string | null }
type Step = {
  kind: 'counted' | 'passed_over' | 'left_out'
  from: string
  to: string
  ms?: number
  reasons?: Reason[]
}

function Counted({ steps }: { steps: readonly Step[] }) {
  const { say, format } = useWords()
  const now = serverNow()
  const why = ({ kind, name }: Reason) => (kind === 'holiday' && name ? name : say(`calendar.why_${kind}`))
  return (
    <ol className="counted">
      {steps.map((step) => (
        <li key={step.from} className={step.kind}>
          <span>{format.when(step.from, now)}</span>
          <span>
            {step.kind === 'passed_over'
              ? say('calendar.passed_over', {
                  until: format.when(step.to, now),
                  why: format.list([...new Set((step.reasons ?? []).map(why))]),
                })
              : say('calendar.counted', { duration: format.duration(step.ms ?? 0) })}
          </span>
        </li>
      ))}
    </ol>
  )
}
