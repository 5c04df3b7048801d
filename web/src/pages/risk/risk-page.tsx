import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { riskFiguresUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { RiskAnswered } from '#web/pieces/risk-reasons.tsx'
import { TicketItem } from '#web/pieces/ticket-item.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import './risk.css'

type Called = Output<'listRisks'>['ahead'][number]

/** The ten to call today, each with its reasons; beside them who asked for somebody higher (9.7). */
export function RiskPage() {
  const { say } = useWords()
  const part = usePartWords('coaching')
  const query = useQuery({ ...reading('listRisks', { query: { limit: 10 } }), refetchInterval: 60_000 })
  return (
    <main id="main" className="place risk-place">
      <div className="head">
        <h1 className="title">{say('place.risk')}</h1>
        <Link className="meta" {...riskFiguresUrl()}>
          {part('coaching.risk.figures')}
        </Link>
      </div>
      <QueryState query={query}>
        {({ ahead, asked }) => (
          <div className="two-columns">
            <section aria-labelledby="ahead">
              <h2 className="title" id="ahead">
                {part('coaching.risk.today')}
              </h2>
              <p className="second lead-line">{part('coaching.risk.today_lead')}</p>
              {ahead.length === 0 ? <PlaceState kind="empty" words={part('coaching.risk.nobody')} /> : null}
              <ul className="risks">
                {ahead.map((one) => (
                  <li key={one.id}>
                    <TicketItem row={one} search={{ view: 'all' }} />
                    <Why called={one} />
                    <Answers called={one} />
                  </li>
                ))}
              </ul>
            </section>
            <aside aria-labelledby="asked">
              <h2 className="title" id="asked">
                {part('coaching.risk.asked')}
              </h2>
              <p className="meta">{part('coaching.risk.asked_lead')}</p>
              {asked.length === 0 ? <p>{part('coaching.risk.asked_nobody')}</p> : null}
              <ul className="rows">
                {asked.map((one) => (
                  <Asked key={one.id} called={one} />
                ))}
              </ul>
            </aside>
          </div>
        )}
      </QueryState>
    </main>
  )
}

function Why({ called: { foretold } }: { called: Called }) {
  const part = usePartWords('coaching')
  return (
    <div className="why">
      <p className="meta">{part('coaching.risk.score', { score: foretold.score })}</p>
      <ul>
        {foretold.reasons.map(({ factor, sentence }) => (
          <li key={factor}>{sentence}</li>
        ))}
      </ul>
      <RiskAnswered risk={foretold} />
    </div>
  )
}

const ANSWERS = ['acknowledged', 'snoozed', 'disagreed'] as const

function Answers({ called: { id, contact } }: { called: Called }) {
  const { say } = useWords()
  const part = usePartWords('coaching')
  const problem = useProblem()
  const may = useMay('ticket.write')
  const answer = useMutation({
    mutationFn: (kind: (typeof ANSWERS)[number]) => call('answerRisk', { params: { id }, body: { kind } }),
    onSuccess: ({ answer: given }) => {
      void queryClient.invalidateQueries({ queryKey: ['listRisks'] })
      void queryClient.invalidateQueries({ queryKey: ['countTickets'] })
      if (given) toast(part(`coaching.risk.done_${given.kind}`, { name: contact.name }), null, 5_000)
    },
    onError: (error) => toast(problem(error)),
  })
  return (
    <p className="acts" role="group" aria-label={part('coaching.risk.answer', { name: contact.name })}>
      {ANSWERS.map((kind) => (
        <Button
          key={kind}
          look="quiet"
          className="meta"
          busy={answer.isPending}
          blocked={may ? null : say('ticket.not_your_role')}
          onClick={() => answer.mutate(kind)}
        >
          {part(`coaching.risk.${kind}`)}
        </Button>
      ))}
    </p>
  )
}

function Asked({ called }: { called: Called }) {
  const { format } = useWords()
  const now = useNow()
  const { askedAt } = called.foretold
  return (
    <li>
      <span>
        <TicketItem row={called} search={{ view: 'all' }} />
      </span>
      {askedAt ? <span className="meta">{format.when(askedAt, now)}</span> : null}
    </li>
  )
}
