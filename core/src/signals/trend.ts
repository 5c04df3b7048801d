import type { CustomerReading } from './read-customer.ts'

export type Trend = {
  readonly direction: 'calmer' | 'same' | 'rising'
  /** Index (into the readings given) of the message where it intensified, null where it never did (5.10). */
  readonly turnedAt: number | null
}

/** Tells how a customer's messages, oldest first, change in mood and where they turned (5.10). */
export function trend(_readings: readonly CustomerReading[]): Trend {
  return { direction: 'same', turnedAt: null }
}
