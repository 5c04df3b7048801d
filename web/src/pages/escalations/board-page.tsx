import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { readingPages } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { riskUrl } from '#web/lib/urls.ts'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { Button } from '#web/ui/button.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Board } from './board.tsx'
import { useBoardKeys } from './board-keys.ts'
import './escalations.css'
import { EscalationList } from './escalation-list.tsx'
import { HandoverReading } from './handover-reading.tsx'

type Scope = 'open' | 'mine' | 'to_acknowledge' | 'asked_by_me' | 'followed' | 'closed'
const SCOPES: readonly Scope[] = ['open', 'to_acknowledge', 'mine', 'asked_by_me', 'followed', 'closed']

/** The board is the ladder: tickets stand on its rungs; the handover is read beside it. */
export function BoardPage() {
  const { say } = useWords()
  const id = useParams({ strict: false }).escalationId ?? null
  const [scope, setScope] = useState<Scope>('open')
  const [asList, setAsList] = useState(false)
  const pages = useInfiniteQuery({
    ...readingPages('listEscalations', { query: { scope, limit: 100 } }),
    refetchInterval: 60_000,
  })
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const count = pages.data?.pages[0]?.count
  useBoardKeys(rows, id)
  const isBoard = !asList && scope !== 'closed'
  return (
    <main id="main" className={id ? 'esc has-open' : 'esc'}>
      <section className="left" aria-label={say('escalations.board')} data-pane>
        <div className="head">
          <h1 className="title">{isBoard ? say('escalations.by_step') : say('place.escalations')}</h1>
          <span className="end meta">
            {count === undefined ? null : <span>{say(`escalations.count_${scope}`, { count })}</span>}
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
        {pages.hasNextPage ? (
          <p className="meta lead-line">
            {say(scope === 'closed' ? 'escalations.newest_of' : 'escalations.first_due_of', {
              shown: rows.length,
              count: count ?? rows.length,
            })}
          </p>
        ) : null}
        <PagedRows pages={pages} lines={8} none={<NoneHere />}>
          {(shown) =>
            isBoard ? <Board rows={shown} current={id} /> : <EscalationList rows={shown} current={id} />
          }
        </PagedRows>
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
