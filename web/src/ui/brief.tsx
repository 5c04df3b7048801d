import type { ReactNode } from 'react'
import type { TimeState } from './time-state.ts'

export type BriefLine = { label: string; words: ReactNode; time?: { state: TimeState; words: string } | null }

/** The story in three lines: wants, stands, was told. */
export function Brief({ lines }: { lines: readonly BriefLine[] }) {
  return (
    <dl className="brief">
      {lines.map((line) => (
        <BriefRow key={line.label} line={line} />
      ))}
    </dl>
  )
}

function BriefRow({ line }: { line: BriefLine }) {
  return (
    <>
      <dt>{line.label}</dt>
      <dd className={line.time ? `t-${line.time.state}` : undefined}>
        {line.words} {line.time ? <span className="time">{line.time.words}</span> : null}
      </dd>
    </>
  )
}
