type RungMarkProps = { level: number; of: number; label: string }

/** The ladder at its smallest: which rung of how many. */
export function RungMark({ level, of, label }: RungMarkProps) {
  const rungs = Math.max(2, of)
  const at = (rung: number) => 17.5 - ((rung - 1) * 15) / (rungs - 1)
  const here = at(Math.min(rungs, Math.max(1, level)))
  const others = Array.from({ length: rungs }, (_, index) => index + 1).filter((rung) => rung !== level)
  const rungPath = (list: number[]) => list.map((rung) => `M3 ${at(rung)}h8`).join('')
  const below = others.filter((rung) => rung < level)
  const above = others.filter((rung) => rung > level)
  return (
    <svg className="lad" viewBox="0 0 14 20" role="img" aria-label={label}>
      <g fill="none" stroke="currentColor">
        <path d={`M3 ${here - 1}V20M11 ${here - 1}V20${rungPath(below)}`} strokeWidth="1.4" />
        <path d={`M3 0V${here}M11 0V${here}${rungPath(above)}`} strokeWidth="1" opacity=".45" />
        <path d={`M0 ${here}h14`} strokeWidth="3" />
      </g>
    </svg>
  )
}
