import type { CustomerReading, Signal } from './reading.ts'

export type Trend = {
  readonly direction: 'calmer' | 'same' | 'rising'
  /** Index (into the readings given) of the message where it intensified, null where it never did (5.10). */
  readonly turnedAt: number | null
}

/** Signals that make a message hotter than its mood alone. */
const HEAT: Readonly<Partial<Record<Signal, number>>> = {
  legal_or_regulator_threat: 1,
  churn_threat: 0.8,
  abuse: 0.6,
  reports_broken_promise: 0.5,
  asks_for_human_or_manager: 0.5,
  repeat_contact_or_long_wait: 0.3,
}

/** A smaller step than this is no change. */
const STEP = 0.5

/**
 * Tells how a customer's messages, oldest first, change in mood, and where they turned: the first message of the steepest
 * rise (5.10). A calm word at the end ("thank you") makes it calmer again; the turn stays.
 */
export function trend(readings: readonly CustomerReading[]): Trend {
  const heats = readings.map(heat)
  let turnedAt: number | null = null
  let steepest = 0
  let calmest = heats[0] ?? 0
  for (let i = 1; i < heats.length; i++) {
    const rise = heats[i]! - Math.min(calmest, heats[i - 1]!)
    if (rise >= STEP && rise > steepest && heats[i]! > heats[i - 1]!) {
      steepest = rise
      turnedAt = i
    }
    calmest = Math.min(calmest, heats[i]!)
  }
  if (turnedAt === null && heats.length > 0 && heats[0]! >= 2) turnedAt = 0
  return { direction: directionOf(heats), turnedAt }
}

function heat({ dissatisfaction, signals }: CustomerReading): number {
  return Object.entries(HEAT).reduce(
    (sum, [name, points]) => sum + (signals[name as Signal] ? points : 0),
    dissatisfaction as number,
  )
}

/** Compares the last message with the mean of those before it. */
function directionOf(heats: readonly number[]): Trend['direction'] {
  const last = heats.at(-1)
  if (last === undefined || heats.length < 2) return 'same'
  const before = heats.slice(0, -1).reduce((a, b) => a + b, 0) / (heats.length - 1)
  return last - before >= STEP ? 'rising' : before - last >= STEP ? 'calmer' : 'same'
}
