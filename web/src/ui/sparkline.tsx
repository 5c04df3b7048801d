type SparklineProps = { values: readonly number[]; label: string; max?: number }

/** A line of small multiples: one scale for all when `max` is handed in. */
export function Sparkline({ values, label, max }: SparklineProps) {
  const top = max ?? Math.max(1, ...values)
  const step = values.length > 1 ? 100 / (values.length - 1) : 0
  const points = values.map(
    (value, index) => `${(index * step).toFixed(1)},${(22 - (value / top) * 20).toFixed(1)}`,
  )
  const last = points[points.length - 1]?.split(',')
  return (
    <svg className="spark" viewBox="0 0 100 24" preserveAspectRatio="none" role="img" aria-label={label}>
      <polyline
        points={points.join(' ')}
        fill="none"
        stroke="currentColor"
        vectorEffect="non-scaling-stroke"
      />
      {last ? <circle cx={last[0]} cy={last[1]} r="1.6" fill="currentColor" /> : null}
    </svg>
  )
}
