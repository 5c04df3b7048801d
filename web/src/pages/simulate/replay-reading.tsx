import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { ClimbFigures, ClockFigures, TicketFigures, ToldFigures } from './figures.tsx'
import { Progress } from './progress.tsx'

type Replay = Output<'readReplay'>

/** One replay: what would have been, beside what was. */
export function ReplayReading({ id }: { id: string }) {
  const query = useQuery({
    ...reading('readReplay', { params: { id } }),
    refetchInterval: (now) => (now.state.data?.state === 'running' ? 700 : false),
  })
  return <QueryState query={query}>{(replay) => <Played replay={replay} />}</QueryState>
}

function Played({ replay }: { replay: Replay }) {
  const { say, format } = useWords()
  const span = say('simulate.span', { from: format.date(replay.from), to: format.date(replay.to) })
  return (
    <article aria-label={replay.name || span}>
      {replay.name ? <h2 className="title">{replay.name}</h2> : null}
      <p className="meta">
        {span};{' '}
        {replay.changed.length > 0
          ? format.list(replay.changed.map((kind) => say(`simulate.changed_${kind}`)))
          : say('simulate.changed_nothing')}
        ; {say(`simulate.state_${replay.state}`)}
      </p>
      <div role="status">{replay.state === 'running' ? <Progress replay={replay} /> : null}</div>
      {replay.result ? <Result result={replay.result} /> : null}
    </article>
  )
}

function Result({ result }: { result: NonNullable<Replay['result']> }) {
  const { say } = useWords()
  const heads = [say('simulate.did'), say('simulate.would')]
  const sum = (which: 'did' | 'would') => result.clocks.reduce((all, one) => all + one[which].breached, 0)
  const { did, would } = result.escalations
  return (
    <>
      <p className="said result-line">
        {say('simulate.result', {
          tickets: result.tickets,
          would: sum('would'),
          did: sum('did'),
          wouldClimb: would.count,
          didClimb: did.count,
          wouldTold: would.told,
          didTold: did.told,
        })}
      </p>
      {result.cut ? <p className="meta">{say('simulate.cut')}</p> : null}
      <div className="results">
        <ClockFigures clocks={result.clocks} columns={['did', 'would']} heads={heads} />
        <ClimbFigures climbs={[did, would]} heads={heads} />
        <ToldFigures told={result.told} columns={['did', 'would']} heads={heads} />
      </div>
      <TicketFigures
        tickets={result.changed}
        at={(ticket) => [ticket.didBreachAt, ticket.wouldBreachAt]}
        heads={[say('simulate.did_breach'), say('simulate.would_breach')]}
      />
    </>
  )
}
