import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { reading } from '#web/lib/api.ts'
import { useKeys } from '#web/lib/keys.ts'
import { useWords } from '#web/lib/say.tsx'
import type { InboxSearch } from '#web/lib/urls.ts'
import { ticketUrl } from '#web/lib/urls.ts'
import type { TicketRow } from '#web/pieces/ticket-time.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Menu } from '#web/ui/menu.tsx'
import { Link } from '@tanstack/react-router'
import { wholeListOf } from '../lists/list-query.ts'
import { useManyRun, type ManyRun } from './change-many.ts'
import { selectAll, selectNothing, useSelection } from './selection.ts'

export type ManyAct = 'assign' | 'priority' | 'topic' | 'tags' | 'snooze' | 'resolve' | 'merge'

const ManyDialogs = lazy(() => import('./many-dialogs.tsx').then((part) => ({ default: part.ManyDialogs })))

/** What can be done with the selected tickets, and how far it is. Its keys go before those of the open ticket. */
export function ManyBar({ search, rows }: { search: InboxSearch; rows: readonly TicketRow[] }) {
  const selection = useSelection()
  const many = useManyRun()
  if (many.run) return <Progress many={many} />
  return (
    <>
      {selection.ids.size > 0 ? <Acts search={search} rows={rows} many={many} /> : null}
      {many.refused ? <Refused many={many} /> : null}
    </>
  )
}

function Acts({ search, rows, many }: { search: InboxSearch; rows: readonly TicketRow[]; many: ManyRun }) {
  const { say } = useWords()
  const { ids, whole } = useSelection()
  const [act, setAct] = useState<ManyAct | null>(null)
  const wholeList = wholeListOf(search)
  const total = useQuery(reading('countTicketsOf', { query: { filter: filterWords(wholeList) } })).data?.count
  const count = whole ? (total ?? ids.size) : ids.size
  useKeys(
    {
      m: () => setAct('assign'),
      t: () => setAct('topic'),
      s: () => setAct('snooze'),
      '#': () => setAct('resolve'),
      Escape: selectNothing,
    },
    true,
  )
  const picked = rows.filter((row) => ids.has(row.id))
  return (
    <div className="many" role="region" aria-label={say('many.label')}>
      <p className="many-said">
        <strong role="status">{say('many.selected', { count })}</strong>
        {whole || total === undefined || total <= ids.size ? null : (
          <Button look="quiet" onClick={() => selectAll(ids, true)}>
            {say('many.all', { count: total })}
          </Button>
        )}
        <Button look="quiet" onClick={selectNothing}>
          {say('many.none')}
        </Button>
      </p>
      <p className="acts">
        <Button shortcut="m" onClick={() => setAct('assign')}>
          {say('act.assign')}
        </Button>
        <Button shortcut="s" onClick={() => setAct('snooze')}>
          {say('act.snooze')}
        </Button>
        <Menu
          label={say('act.more')}
          opener={say('act.more')}
          className="btn"
          up
          end
          items={(['priority', 'topic', 'tags', 'merge', 'resolve'] as const).map((one) => ({
            id: one,
            words: say(`many.${one}`),
            shortcut: { topic: 't', resolve: '#' }[one as string],
            blocked: one === 'merge' && (whole || ids.size < 2) ? say('many.merge_some') : null,
            onPick: () => setAct(one),
          }))}
        />
      </p>
      {act ? (
        <Suspense fallback={<span data-coming hidden />}>
          <ManyDialogs
            act={act}
            count={count}
            picked={picked}
            onDone={() => setAct(null)}
            onChange={(change) => {
              setAct(null)
              many.begin(whole ? wholeList : { ticketIds: [...ids] }, change)
            }}
          />
        </Suspense>
      ) : null}
    </div>
  )
}

const STATES: Readonly<Record<string, string>> = {
  to_answer: 'status:open -is:snoozed',
  waiting: 'status:pending',
  on_hold: 'status:on_hold',
  resolved: 'is:ended',
  mine: 'owner:me',
  avoided: 'is:avoided',
  risk: 'risk>0',
  snoozed: 'is:snoozed',
}

const filterWords = ({ view, filter }: ReturnType<typeof wholeListOf>): string =>
  [view ? STATES[view] : '', filter].filter(Boolean).join(' ')

function Progress({ many }: { many: ManyRun }) {
  const { say } = useWords()
  const { run } = many
  if (!run) return null
  return (
    <div className="many" role="region" aria-label={say('many.label')}>
      <p className="many-said">
        <strong role="status">{say('many.progress', { done: run.done, total: run.total })}</strong>
        <Button look="quiet" onClick={many.stop}>
          {say('many.stop')}
        </Button>
      </p>
      <progress max={run.total} value={run.done} aria-label={say('many.label')} />
    </div>
  )
}

function Refused({ many }: { many: ManyRun }) {
  const { say } = useWords()
  const run = many.refused
  if (!run) return null
  return (
    <Dialog title={say('many.refused', { count: run.refusedCount })} onClose={many.closeRefused}>
      <ul className="rows">
        {run.refused.map((one) => (
          <li key={one.ticketId}>
            <Link {...ticketUrl(one.ticketId, { view: 'all' })} onClick={many.closeRefused}>
              {one.number}
            </Link>
            <span>{one.words}</span>
          </li>
        ))}
      </ul>
      <p className="acts">
        <Button look="main" onClick={many.closeRefused}>
          {say('act.close')}
        </Button>
      </p>
    </Dialog>
  )
}
