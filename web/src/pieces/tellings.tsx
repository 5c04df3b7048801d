import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import type { Words } from '#web/lib/say.tsx'
import { useWords } from '#web/lib/say.tsx'

type Telling = Output<'readEscalationTellings'>['items'][number]

/** Who was told of an escalation, when, by which way and with which outcome; the present step first. */
export function Tellings({ escalationId }: { escalationId: string }) {
  const { say } = useWords()
  const { data } = useQuery({
    ...reading('readEscalationTellings', { params: { id: escalationId } }),
    refetchInterval: 60_000,
  })
  if (!data?.items.length) return null
  const { present, before } = parted(data.items)
  return (
    <div className="told" role="group" aria-label={say('told.title')}>
      <p className="label">{say('told.title')}</p>
      <TellingRows rows={present} />
      {before.length > 0 ? (
        <details className="more">
          <summary>{say('told.earlier', { count: before.length })}</summary>
          <TellingRows rows={before} />
        </details>
      ) : null}
    </div>
  )
}

/** The last word to each of those whom the last step asked; everything else was before. */
function parted(rows: readonly Telling[]): { present: Telling[]; before: Telling[] } {
  const heard = new Set<string>()
  const present: Telling[] = []
  const before: Telling[] = []
  for (const row of rows) {
    const isLast = row.step === rows[0]!.step && !heard.has(row.member.id)
    if (isLast) heard.add(row.member.id)
    ;(isLast ? present : before).push(row)
  }
  return { present, before }
}

function TellingRows({ rows }: { rows: readonly Telling[] }) {
  const words = useWords()
  const now = useNow()
  const { say, format } = words
  return (
    <ul className="told-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <b>{row.member.name}</b>{' '}
          <time className="meta" dateTime={row.at} title={format.exact(row.at)}>
            {say('told.step', { step: row.step + 1, when: format.when(row.at, now) })}
          </time>
          <span className="ways">{waysOf(row, words, now).join(' · ')}</span>
        </li>
      ))}
    </ul>
  )
}

function waysOf({ ways, readAt }: Telling, { say, format }: Words, now: number): string[] {
  return ways.map(({ channel, outcome }) => {
    if (channel !== 'in_app') return say(`told.${channel}`, { outcome: say(`told.${outcome}`) })
    return readAt ? say('told.seen', { when: format.when(readAt, now) }) : say('told.in_app.delivered')
  })
}
