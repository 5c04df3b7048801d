import type { Span } from '../coach/span.ts'

/** The yes-or-no signals read from a customer's message. */
export const SIGNALS = [
  'asks_for_human_or_manager',
  'legal_or_regulator_threat',
  'churn_threat',
  'repeat_contact_or_long_wait',
  'urgent',
  'reports_broken_promise',
  'abuse',
  'vulnerability',
] as const

export type Signal = (typeof SIGNALS)[number]
export type Dissatisfaction = 0 | 1 | 2

export type CustomerReading = {
  readonly language: string
  /** 0 calm, 1 dissatisfied, 2 angry. */
  readonly dissatisfaction: Dissatisfaction
  readonly signals: Readonly<Record<Signal, boolean>>
  /** False for posts that only mention a company. */
  readonly serviceMessage: boolean
  readonly spans: Readonly<Partial<Record<Signal | 'dissatisfaction', readonly Span[]>>>
}
