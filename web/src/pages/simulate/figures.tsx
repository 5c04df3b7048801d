import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { readingAll } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'
import { WideTable } from '#web/ui/wide-table.tsx'

type Row = { key: string; name: ReactNode; cells: readonly ReactNode[] }
type FiguresProps = { caption: string; heads: readonly string[]; rows: readonly Row[]; numbers?: boolean }

/** A table of what happened beside what would have. */
export function Figures({ caption, heads, rows, numbers = true }: FiguresProps) {
  const { say } = useWords()
  if (rows.length === 0) return null
  return (
    <WideTable label={caption}>
      <table className="figures">
        <caption className="label">{caption}</caption>
        <thead>
          <tr>
            <td />
            {heads.map((head) => (
              <th key={head} scope="col" className={numbers ? 'num' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.name}</th>
              {row.cells.map((cell, index) => (
                <td key={heads[index]} className={numbers ? 'num' : undefined}>
                  {cell ?? say('simulate.never')}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

type Runs = { ran: number; breached: number }
type ClockRow = { kind: string } & Record<string, Runs | string>

/** Breaches of each kind of clock, one column for each replay. */
export function ClockFigures(props: {
  clocks: readonly ClockRow[]
  columns: readonly string[]
  heads: readonly string[]
}) {
  const { say, sayAny, format } = useWords()
  return (
    <Figures
      caption={say('simulate.breaches')}
      heads={props.heads}
      rows={props.clocks.map((clock) => ({
        key: clock.kind,
        name: sayAny(`clock.name.${clock.kind}`),
        cells: props.columns.map((column) => {
          const runs = clock[column] as Runs
          return say('simulate.of', { part: format.number(runs.breached), whole: format.number(runs.ran) })
        }),
      }))}
    />
  )
}

type Climbs = { count: number; climbed: number; told: number; members: number }

export function ClimbFigures(props: { climbs: readonly Climbs[]; heads: readonly string[] }) {
  const { say, format } = useWords()
  return (
    <Figures
      caption={say('place.escalations')}
      heads={props.heads}
      rows={(['count', 'climbed', 'told', 'members'] as const).map((part) => ({
        key: part,
        name: say(`simulate.climbs_${part}`),
        cells: props.climbs.map((one) => format.number(one[part])),
      }))}
    />
  )
}

type Told = { memberId: string } & Record<string, number | string>

export function ToldFigures(props: {
  told: readonly Told[]
  columns: readonly string[]
  heads: readonly string[]
}) {
  const { say, format } = useWords()
  const members = useQuery(readingAll('listMembers')).data?.items ?? []
  return (
    <Figures
      caption={say('simulate.told')}
      heads={props.heads}
      rows={props.told.slice(0, 20).map((one) => ({
        key: one.memberId,
        name: members.find(({ id }) => id === one.memberId)?.name ?? '…',
        cells: props.columns.map((column) => format.number(one[column] as number)),
      }))}
    />
  )
}

type Changed = { ticketId: string; number: number; subject: string; kind: string }

/** The tickets behind the figures. */
export function TicketFigures<T extends Changed>(props: {
  tickets: readonly T[]
  at: (ticket: T) => readonly (string | null)[]
  heads: readonly string[]
}) {
  const { say, sayAny, format } = useWords()
  const now = useNow()
  return (
    <Figures
      caption={say('simulate.tickets', { count: props.tickets.length })}
      heads={props.heads}
      numbers={false}
      rows={props.tickets.map((ticket) => ({
        key: `${ticket.ticketId} ${ticket.kind}`,
        name: (
          <>
            <Link {...ticketUrl(ticket.ticketId)}>
              #{ticket.number} {ticket.subject}
            </Link>{' '}
            <span className="meta">{sayAny(`clock.name.${ticket.kind}`)}</span>
          </>
        ),
        cells: props.at(ticket).map((at) => (at ? format.when(at, now) : null)),
      }))}
    />
  )
}
