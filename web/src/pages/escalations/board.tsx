import { useNavigate, useRouter } from '@tanstack/react-router'
import type { MouseEvent } from 'react'
import { useNow } from '#web/lib/now.ts'
import type { Words } from '#web/lib/say.tsx'
import { useWords } from '#web/lib/say.tsx'
import { escalationUrl } from '#web/lib/urls.ts'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'
import { standingOn } from '#web/pieces/escalation-ladder.tsx'
import { Slip } from '#web/ui/slip.tsx'
import { escalationTime, escalationWhat, holderWords } from './escalation-words.ts'

/** One rung per step, the highest first; who is nearest to climbing is said above the slips. */
export function Board({ rows, current }: { rows: readonly Escalation[]; current: string | null }) {
  const highest = Math.max(2, ...rows.map((row) => row.ladder.length))
  const rungs = Array.from({ length: highest }, (_, index) => highest - index)
  return (
    <div className="board">
      {rungs.map((step) => (
        <BoardRung
          key={step}
          step={step}
          rows={rows.filter((row) => standingOn(row) === step)}
          all={rows}
          current={current}
        />
      ))}
    </div>
  )
}

type BoardRungProps = {
  step: number
  rows: readonly Escalation[]
  all: readonly Escalation[]
  current: string | null
}

function BoardRung({ step, rows, all, current }: BoardRungProps) {
  const words = useWords()
  const { say, format } = words
  const now = useNow()
  const ordered = rows.toSorted((a, b) => (a.leftMs ?? Infinity) - (b.leftMs ?? Infinity))
  const climber = nextToClimb(rows)
  return (
    <section
      className={rows.length > 0 ? 'rung stood' : 'rung'}
      aria-label={say('escalations.step', { step })}
    >
      {climber?.by ? (
        <p className="climb meta">
          {say('escalations.next_to_climb', {
            name: climber.row.contact.name,
            when: format.when(climber.by, now),
          })}
        </p>
      ) : null}
      <div className="who-is meta">
        <span className="label">{say('escalations.step', { step })}</span>
        {whoStands(step, all, words)}
      </div>
      <div className="stand">
        {rows.length === 0 ? <p className="meta none">{say('escalations.nobody_stands')}</p> : null}
        {ordered.map((row) => (
          <BoardSlip key={row.id} row={row} isCurrent={row.id === current} />
        ))}
      </div>
    </section>
  )
}

function BoardSlip({ row, isCurrent }: { row: Escalation; isCurrent: boolean }) {
  const words = useWords()
  const now = useNow()
  const navigate = useNavigate()
  const href = useRouter().buildLocation(escalationUrl(row.id)).href
  const go = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    void navigate(escalationUrl(row.id))
  }
  const time = escalationTime(row, now, words)
  return (
    <Slip
      href={href}
      onClick={go}
      aria-current={isCurrent || undefined}
      title={time.title}
      slip={{
        who: row.contact.name,
        subject: row.subject,
        holder: holderWords(row, words),
        time,
        what: escalationWhat(row, words),
      }}
    />
  )
}

/** Whom this step asks: the first named on that rung by any of the escalations shown. */
function whoStands(step: number, all: readonly Escalation[], { format }: Words): string {
  const rung = all
    .map((row) => row.ladder.toSorted((a, b) => a.step - b.step)[step - 1])
    .find((one) => one !== undefined && one.title !== '')
  if (!rung) return ''
  const names = rung.members.map((member) => member.name).slice(0, 2)
  return names.includes(rung.title) || names.length === 0
    ? rung.title
    : `${format.list(names)}, ${rung.title}`
}

function nextToClimb(rows: readonly Escalation[]): { row: Escalation; by: string } | null {
  const waiting = rows.flatMap((row) => {
    const here = row.ladder.find((rung) => rung.state === 'here')
    return here?.acknowledgeBy && standingOn(row) < row.ladder.length ? [{ row, by: here.acknowledgeBy }] : []
  })
  return waiting.toSorted((a, b) => a.by.localeCompare(b.by))[0] ?? null
}
