import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { Ribbon } from './ribbon.tsx'
import type { TimeState } from './time-state.ts'

export type SlipWords = {
  who: string
  subject: string
  holder: ReactNode
  time: { state: TimeState; fill: number; words: string }
  what: string
}

type SlipProps = AnchorHTMLAttributes<HTMLAnchorElement> & { slip: SlipWords }

/** A paper that stands on a rung of the board. */
export function Slip({ slip, ...rest }: SlipProps) {
  return (
    <a {...rest} className={`slip t-${slip.time.state}`}>
      <b>{slip.who}</b>
      <span className="subj">{slip.subject}</span>
      <span className="meta own">{slip.holder}</span>
      <Ribbon state={slip.time.state} fill={slip.time.fill} />
      <span className="meta">
        <span className="time">{slip.time.words}</span>
        <span>{slip.what}</span>
      </span>
    </a>
  )
}
