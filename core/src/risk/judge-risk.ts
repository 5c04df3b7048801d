/** A ticket that has ended: the highest score it had before, and whether it escalated. */
export type JudgedRisk = { readonly score: number; readonly escalated: boolean }

export type RiskAtLine = {
  readonly line: number
  /** Tickets at or above the line. */
  readonly flagged: number
  /** Of those flagged, the share that escalated; null when none was flagged. */
  readonly precision: number | null
  /** Of those that escalated, the share that was flagged; null when none escalated. */
  readonly recall: number | null
}

/** One stretch of the calibration curve: scores from `from` to below `to` (the last includes 100). */
export type RiskBin = {
  readonly from: number
  readonly to: number
  readonly count: number
  /** 0 to 100; null when the stretch is empty. */
  readonly meanScore: number | null
  /** Share that escalated, 0 to 1. */
  readonly share: number | null
}

/** What a line would have caught and missed among ended tickets (9.7). */
export function riskAtLine(judged: readonly JudgedRisk[], line: number): RiskAtLine {
  const flagged = judged.filter(({ score }) => score >= line)
  const right = flagged.filter(({ escalated }) => escalated).length
  const all = judged.filter(({ escalated }) => escalated).length
  return {
    line,
    flagged: flagged.length,
    precision: flagged.length ? right / flagged.length : null,
    recall: all ? right / all : null,
  }
}

/** How often tickets of each stretch of scores escalated: a true scale would rise evenly (9.7). */
export function riskCurve(judged: readonly JudgedRisk[], width = 10): RiskBin[] {
  const bins = Array.from({ length: 100 / width }, (_, i) => ({ from: i * width, to: (i + 1) * width }))
  return bins.map(({ from, to }) => {
    const within = judged.filter(
      ({ score }) => score >= from && (score < to || (to === 100 && score === 100)),
    )
    const mean = (of: (one: JudgedRisk) => number) =>
      within.length ? within.reduce((sum, one) => sum + of(one), 0) / within.length : null
    return {
      from,
      to,
      count: within.length,
      meanScore: mean(({ score }) => score),
      share: mean(({ escalated }) => Number(escalated)),
    }
  })
}

/**
 * The chance that of one that escalated and one that did not, the first has the higher score: 1 orders them perfectly,
 * 0.5 is a coin. Null when either kind is missing.
 */
export function riskOrder(judged: readonly JudgedRisk[]): number | null {
  const sorted = judged.toSorted((a, b) => a.score - b.score)
  const bad = judged.filter(({ escalated }) => escalated).length
  const good = judged.length - bad
  if (!bad || !good) return null
  let sum = 0
  for (let i = 0; i < sorted.length;) {
    let j = i
    while (j < sorted.length && sorted[j]!.score === sorted[i]!.score) j++
    // Equal scores share the mean of their ranks.
    for (let k = i; k < j; k++) if (sorted[k]!.escalated) sum += (i + j + 1) / 2
    i = j
  }
  return (sum - (bad * (bad + 1)) / 2) / (bad * good)
}
