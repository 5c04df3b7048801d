import { Link } from '@tanstack/react-router'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { otherFaults, useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'
import { Button } from '#web/ui/button.tsx'
import { PickSlot } from '#web/ui/slot.tsx'
import type { RuleDefinition } from './rule-draft.ts'

const DAYS = ['7', '30', '90', '366']

type DryRunProps = { definition: RuleDefinition; onTried: (definition: RuleDefinition) => void }

/** What the rule would have done, before it may do anything. */
export function DryRun({ definition, onTried }: DryRunProps) {
  const { say, sayAny, format } = useWords()
  const now = useNow()
  const problem = useProblem()
  const [days, setDays] = useState('30')
  const run = useMutation({
    mutationFn: () => call('tryAutomation', { body: { definition, days: Number(days) } }),
    onSuccess: () => onTried(definition),
  })
  const errors = run.isError ? otherFaults(run.error) : []
  return (
    <div className="try-calendar">
      <p className="acts">
        <span className="gapped">
          {say('rule.try_over')}{' '}
          <PickSlot
            label={say('rule.try_over')}
            value={days}
            options={DAYS.map((value) => ({ value, words: say('time.days', { days: Number(value) }) }))}
            onPick={setDays}
          />
        </span>
        <Button busy={run.isPending} onClick={() => run.mutate()}>
          {say('rule.try')}
        </Button>
      </p>
      <div role="status">
        {run.isError ? (
          <div className="said-wrong">
            <p>{problem(run.error)}</p>
            {errors.map((one) => (
              <p key={one.pointer}>{one.detail}</p>
            ))}
          </div>
        ) : null}
        {run.data ? (
          <>
            <p className="said">
              {say('rule.would_have', { firings: run.data.firings, tickets: run.data.tickets })}
            </p>
            <p className="meta">
              {say('rule.looked', { looked: run.data.looked })} {run.data.cut ? say('rule.cut') : null}
            </p>
            <ul className="rows">
              {run.data.fires.slice(0, 20).map((fire) => (
                <li key={`${fire.ticketId} ${fire.at} ${fire.cause}`}>
                  <Link {...ticketUrl(fire.ticketId)}>
                    #{fire.number} {fire.subject}
                  </Link>
                  <span className="time t-rest">{format.when(fire.at, now)}</span>
                  <span className="meta">{causeWords(fire.cause, sayAny)}</span>
                </li>
              ))}
            </ul>
          </>
        ) : null}
      </div>
    </div>
  )
}

function causeWords(cause: string, sayAny: (key: string) => string): string {
  return sayAny(cause.includes('.') ? `rule.event.${cause}` : `clock.name.${cause}`)
}
