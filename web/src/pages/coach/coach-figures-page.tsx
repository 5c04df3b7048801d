import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import type en from '#messages/en/coaching.json'
import { reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'
import { settingUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { Sparkline } from '#web/ui/sparkline.tsx'
import { WideTable } from '#web/ui/wide-table.tsx'
import '#web/ui/look/figures.css'
import './coach-figures.css'

type Figures = Output<'readCoachFigures'>
const WEEKS = 12

/** What was still in sent messages, by team and rule; it names no person and ranks nobody. */
export function CoachFiguresPage() {
  const part = usePartWords('coaching')
  useOpenTitle(part('coaching.figures'))
  const query = useQuery(reading('readCoachFigures', { query: { weeks: WEEKS } }))
  return (
    <main id="main" className="place figures-page coach-figures">
      <div className="head">
        <h1 className="title">{part('coaching.figures')}</h1>
      </div>
      <p className="second lead-line">{part('coaching.figures_lead', { weeks: WEEKS })}</p>
      <QueryState query={query}>
        {({ teams }) =>
          teams.length === 0 ? (
            <PlaceState kind="empty" words={part('coaching.figures_none')} />
          ) : (
            teams.map((one) => <TeamFigures key={one.team?.id ?? 'small'} figures={one} />)
          )
        }
      </QueryState>
      <p className="meta">
        <Link {...settingUrl('coach')}>{part('coaching.rules')}</Link>
      </p>
    </main>
  )
}

function TeamFigures({ figures: { team, messages, rules } }: { figures: Figures['teams'][number] }) {
  const part = usePartWords('coaching')
  const { format } = useWords()
  const id = `team-${team?.id ?? 'small'}`
  const top = Math.max(1, ...rules.flatMap(({ byWeek }) => byWeek))
  return (
    <section aria-labelledby={id}>
      <h2 className="title" id={id}>
        {team?.name ?? part('coaching.figures_small')}
      </h2>
      <p className="meta">{part('coaching.figures_messages', { count: messages })}</p>
      {rules.length === 0 ? (
        <p>{part('coaching.findings', { count: 0 })}</p>
      ) : (
        <WideTable labelledBy={id}>
          <table>
            <thead>
              <tr>
                <th scope="col">{part('coaching.figures_rule')}</th>
                <th scope="col">{part('coaching.figures_in')}</th>
                <th scope="col">{part('coaching.figures_weeks')}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map((one) => (
                <tr key={one.rule}>
                  <th scope="row">{part(`coaching.rule.${one.rule}` as keyof typeof en)}</th>
                  <td>
                    {part('coaching.figures_share', {
                      count: format.number(one.messages),
                      all: format.number(messages),
                    })}
                  </td>
                  <td>
                    <Sparkline
                      values={one.byWeek}
                      max={top}
                      label={part('coaching.figures_weeks_words', { counts: one.byWeek.join(', ') })}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}
