import { useQuery } from '@tanstack/react-query'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { ClimbFigures, ClockFigures, TicketFigures, ToldFigures } from './figures.tsx'

const COLUMNS = ['did', 'one', 'other']

/** Two replays and what happened, side by side. */
export function Comparison({ id, otherId }: { id: string; otherId: string }) {
  const { say } = useWords()
  const query = useQuery(reading('compareReplays', { params: { id, otherId } }))
  return (
    <QueryState query={query}>
      {(found) => {
        const heads = [say('simulate.did'), found.one.name, found.other.name]
        const { did, one, other } = found.escalations
        return (
          <article aria-label={say('simulate.compare')}>
            <h2 className="title">
              {say('simulate.beside', { one: found.one.name, other: found.other.name })}
            </h2>
            <div className="results">
              <ClockFigures clocks={found.clocks} columns={COLUMNS} heads={heads} />
              <ClimbFigures climbs={[did, one, other]} heads={heads} />
              <ToldFigures told={found.told} columns={COLUMNS} heads={heads} />
            </div>
            <TicketFigures
              tickets={found.tickets}
              at={(ticket) => [ticket.didBreachAt, ticket.oneBreachAt, ticket.otherBreachAt]}
              heads={heads}
            />
          </article>
        )
      }}
    </QueryState>
  )
}
