import type { CSSProperties } from 'react'
import type { TimeState } from './time-state.ts'

type RibbonProps = { state: TimeState; fill: number; alone?: boolean; wide?: boolean }

/** The bar is decoration: the words beside it carry the time. `fill` is 0 to 1. */
export function Ribbon({ state, fill, alone, wide }: RibbonProps) {
  const shape = ['ribbon', `t-${state}`, alone && 'alone', wide && 'wide'].filter(Boolean).join(' ')
  const share = Math.min(1, Math.max(0, fill))
  return <span className={shape} style={{ '--f': share.toFixed(3) } as CSSProperties} aria-hidden="true" />
}
