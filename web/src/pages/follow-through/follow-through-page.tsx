import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { preventiveActionsUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'
import '#web/ui/look/figures.css'
import './follow-through.css'

type Figures = Output<'readFollowThrough'>
type Told = Figures['teams'][number]['updates']
type Row = { id: string; name: string; updates: Told; actions: Told }

const WEEKS = 12

/** What customers were told and came in time (2.3): by name, not by figure, since this ranks nobody. */
export function FollowThroughPage() {
  const { say } = useWords()
  const part = usePartWords('follow')
  useOpenTitle(say('home.follow'))
  const query = useQuery(reading('readFollowThrough', { query: { weeks: WEEKS } }))
  return (
    <main id="main" className="place figures-page follow-through">
      <div className="head">
        <h1 className="title">{say('home.follow')}</h1>
        <span className="end meta">
          <Link {...preventiveActionsUrl()}>{part('follow.prevent')}</Link>
        </span>
      </div>
      <p className="second lead-line">{part('follow.lead', { weeks: WEEKS })}</p>
      <QueryState query={query}>
        {({ teams, people }) =>
          teams.length === 0 ? (
            <PlaceState kind="empty" words={part('follow.none')} />
          ) : (
            <>
              {people.length > 0 ? (
                <FiguresOf
                  title={part('follow.people')}
                  hint={part('follow.people_hint')}
                  rows={people.map(({ member: { id, name }, isMe, ...told }) => ({
                    id,
                    name: isMe ? part('follow.you', { name }) : name,
                    ...told,
                  }))}
                />
              ) : null}
              <FiguresOf
                title={part('follow.teams')}
                rows={teams.map(({ team, ...told }) => ({ ...team, ...told }))}
              />
            </>
          )
        }
      </QueryState>
    </main>
  )
}

function FiguresOf({ title, hint, rows }: { title: string; hint?: string; rows: readonly Row[] }) {
  const part = usePartWords('follow')
  const id = `follow-${rows[0]?.id}`
  return (
    <section aria-labelledby={id}>
      <h2 className="title" id={id}>
        {title}
      </h2>
      {hint ? <p className="meta">{hint}</p> : null}
      <WideTable labelledBy={id}>
        <table>
          <thead>
            <tr>
              <th scope="col">{part('follow.who')}</th>
              <th scope="col">{part('follow.updates')}</th>
              <th scope="col">{part('follow.actions')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{row.name}</th>
                <ToldCell told={row.updates} />
                <ToldCell told={row.actions} />
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}

function ToldCell({ told: { kept, broken, answeredLate, rate } }: { told: Told }) {
  const { format } = useWords()
  const part = usePartWords('follow')
  if (rate === null) return <td className="meta">{part('follow.nothing')}</td>
  return (
    <td>
      {part('follow.share', { kept: format.number(kept), all: format.number(kept + broken) })}
      {answeredLate > 0 ? (
        <span className="meta"> {part('follow.answered_late', { count: answeredLate })}</span>
      ) : null}
    </td>
  )
}
