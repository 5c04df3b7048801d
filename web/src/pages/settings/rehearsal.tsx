import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, reading } from '#web/lib/api.ts'
import { serverNow, useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import type { EscalationPath } from './paths-section.tsx'

/** From now, nobody answers: who is told when. */
export function Rehearsal({ path, me }: { path: EscalationPath; me: string }) {
  const { say } = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{say('path.rehearse')}</summary>
      {isOpen ? <Moments path={path} me={me} /> : null}
    </details>
  )
}

function Moments({ path, me }: { path: EscalationPath; me: string }) {
  const { say, format } = useWords()
  const problem = useProblem()
  const now = useNow()
  const members = useQuery(reading('listMembers', { query: { limit: 200 } })).data?.items ?? []
  const [start] = useState(() => new Date(serverNow()).toISOString())
  const query = useQuery({
    queryKey: ['rehearsePath', path.id, path.version, start],
    queryFn: () => call('rehearsePath', { body: { definition: path.definition, start, ticketOwnerId: me } }),
  })
  if (query.isError) return <p className="said-wrong">{problem(query.error)}</p>
  const names = (ids: readonly string[]) =>
    format.list(ids.map((id) => members.find((member) => member.id === id)?.name ?? '…'))
  return (
    <ol className="rows">
      {query.data?.moments.map((moment) => (
        <li key={`${moment.at} ${moment.step} ${moment.what}`}>
          <span>
            {moment.memberIds.length > 0
              ? say('path.is_told', { step: moment.step + 1, names: names(moment.memberIds) })
              : say('path.nobody_is_told', { step: moment.step + 1 })}
          </span>
          <span className="time t-rest" title={format.exact(moment.at)}>
            {format.when(moment.at, now)}
          </span>
        </li>
      ))}
    </ol>
  )
}
