import type { ReactNode } from 'react'

export type PlaceStateKind = 'empty' | 'loading' | 'failed' | 'forbidden' | 'offline'

const DRAWINGS: Record<PlaceStateKind, ReactNode> = {
  empty: <path d="M2 52H70M2 62H70M14 52V62M30 52V62M46 52V62M60 52V62" />,
  loading: (
    <>
      <path d="M20 2V64M44 2V64M20 54H44M20 40H44" />
      <path d="M20 26H34" />
      <path d="M20 12H44" opacity=".25" strokeDasharray="3 3" />
    </>
  ),
  failed: (
    <>
      <path d="M20 2V64M44 2V64M20 54H44M20 12H44" />
      <path d="M20 40L42 47" strokeWidth="4" />
      <path d="M20 26H44" />
    </>
  ),
  forbidden: (
    <>
      <path d="M20 30V64M44 30V64M20 54H44" />
      <path d="M14 38H50" strokeWidth="5" />
      <path d="M20 2V30M44 2V30M20 22H44M20 10H44" opacity=".5" strokeDasharray="3 3" />
    </>
  ),
  offline: (
    <path d="M20 40V64M44 36V64M20 54H44M20 2V24M44 2V20M20 12H44M14 42L26 38M14 26L26 22M38 38L50 34M38 22L50 18" />
  ),
}

type PlaceStateProps = { kind: PlaceStateKind; words: ReactNode; act?: ReactNode }

/** A place that has nothing to show: a ladder, one sentence, one act. */
export function PlaceState({ kind, words, act }: PlaceStateProps) {
  const live = kind === 'failed' ? 'alert' : 'status'
  return (
    <div className="st" role={live} aria-busy={kind === 'loading' || undefined}>
      <svg viewBox="0 0 72 64" aria-hidden="true">
        <g fill="none" stroke="currentColor" strokeWidth="2">
          {DRAWINGS[kind]}
        </g>
      </svg>
      <p>{words}</p>
      {act}
    </div>
  )
}
