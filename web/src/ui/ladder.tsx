import type { CSSProperties, ReactNode } from 'react'
import { Person } from './person.tsx'
import type { TimeState } from './time-state.ts'

export type LadderStep = {
  id: string
  person: string
  /** Words under which the person is shown, when more than the name. */
  shown?: string
  standing: 'past' | 'here' | 'next' | 'above'
  text: ReactNode
  /** Words about time under the name, coloured by `time`. */
  timeText?: ReactNode
  time?: TimeState
  /** Used share of the time to acknowledge, 0 to 1: the rail fills towards the next rung. */
  climb?: number
}

/** The drawn ladder. Steps are handed in from the lowest up and drawn top first. */
export function Ladder({ steps, label }: { steps: readonly LadderStep[]; label: string }) {
  return (
    <ol className="ladder" reversed aria-label={label}>
      {steps.toReversed().map((step) => (
        <Rung key={step.id} step={step} />
      ))}
    </ol>
  )
}

function Rung({ step }: { step: LadderStep }) {
  const shape = ['step', step.standing !== 'above' && step.standing, step.time && `t-${step.time}`]
  const climb = { '--climb': `${Math.round((step.climb ?? 0) * 100)}%` } as CSSProperties
  const standing = step.standing === 'above' ? 'next' : step.standing
  return (
    <li className={shape.filter(Boolean).join(' ')} aria-current={step.standing === 'here' || undefined}>
      <span className="fig" style={climb}>
        <Person name={step.person} standing={standing} />
      </span>
      <span className="txt">
        <b>{step.shown ?? step.person}</b>
        {step.text}
        {step.timeText ? <span className="time line">{step.timeText}</span> : null}
      </span>
    </li>
  )
}
