import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { riskUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Board } from './board.tsx'
import { useBoardKeys } from './board-keys.ts'
import './escalations.css'
import { EscalationList } from './escalation-list.tsx'
import { HandoverReading } from './handover-reading.tsx'

type Scope = 'open' | 'mine' | 'to_acknowledge' | 'asked_by_me' | 'closed'
const SCOPES: readonly Scope[] = ['open', 'to_acknowledge', 'mine', 'asked_by_me', 'closed']

/** The board is the ladder: tickets stand on its rungs; the handover is read beside it. */
export function BoardPage() {
  const { say } = useWords()
  const id = useParams({ strict: false }).escalationId ?? null
  const [scope, setScope] = useState<Scope>('open')
  const [asList, setAsList] = useState(false)
  const query = useQuery({
    ...reading('listEscalations', { query: { scope, limit: 200 } }),
    refetchInterval: 60_000,
  })
  const rows = query.data?.items ?? []
  useBoardKeys(rows, id)
  const isBoard = !asList && scope !== 'closed'
  return (
    <main id="main" className={id ? 'esc has-open' : 'esc'}>
      <section className="left" aria-label={say('escalations.board')} data-pane>
        <div className="head">
          <h1 className="title">{isBoard ? say('escalations.by_step') : say('place.escalations')}</h1>
          <span className="end meta">
            {query.data ? <span>{say(`escalations.count_${scope}`, { count: rows.length })}</span> : null}
            <Button look="quiet" className="meta" onClick={() => setAsList(!asList)} aria-pressed={asList}>
              {asList ? say('escalations.as_ladder') : say('escalations.as_list')}
            </Button>
          </span>
        </div>
        <div className="scopes" role="group" aria-label={say('escalations.which')}>
          {SCOPES.map((one) => (
            <Button
              key={one}
              look="quiet"
              className="meta"
              aria-pressed={one === scope}
              onClick={() => setScope(one)}
            >
              {say(`escalations.${one}`)}
            </Button>
          ))}
        </div>
        <QueryState query={query}>
          {() =>
            rows.length === 0 ? (
              <NoneHere />
            ) : isBoard ? (
              <Board rows={rows} current={id} />
            ) : (
              <EscalationList rows={rows} current={id} />
            )
          }
        </QueryState>
      </section>
      {id ? <HandoverReading id={id} /> : null}
    </main>
  )
}

function NoneHere() {
  const { say } = useWords()
  return (
    <PlaceState
      kind="empty"
      words={say('escalations.none')}
      act={
        <Link className="btn" {...riskUrl()}>
          {say('escalations.see_risk')}
        </Link>
      }
    />
  )
}
