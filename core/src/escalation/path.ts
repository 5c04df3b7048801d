import type { Term } from '#core/calendar/term.ts'
import type { Priority } from '#core/clock/policy.ts'

export type EscalationKind = 'functional' | 'hierarchical'
export type Channel = 'in_app' | 'email' | 'chat_webhook' | 'push'

/** Whom a step asks. `level`: those on duty at a support level; `own_lead`: the lead of whoever holds it now. */
export type StepTarget =
  | { kind: 'team' | 'rota' | 'member'; id: string }
  | { kind: 'level'; level: number }
  | { kind: 'role'; role: 'agent' | 'lead' | 'manager' | 'admin' }
  | { kind: 'own_lead' }

/** One rung. Within `acknowledgeWithin` it tells again `repeats` times, every `repeatEvery`. */
export type Step = {
  target: StepTarget
  acknowledgeWithin: Term
  /** Null: 24×7. */
  calendarId: string | null
  calendarVersion: number | null
  channels: Channel[]
  repeats: number
  repeatEvery: Term
}

/** A step where some escalations begin: every condition given must hold; the highest step that applies wins (1.5). */
export type PathEntry = {
  step: number
  priority: Priority | null
  topicId: string | null
  accountId: string | null
  repeatedCause: boolean | null
}

/** A published version of a path (5.5). Pinned on the escalations that run on it. */
export type Path = {
  id: string
  versionId: string
  version: number
  /** Every list that is not empty must hold the ticket's value. */
  chooseBy: { topicIds: string[]; accountIds: string[]; languages: string[]; kinds: EscalationKind[] }
  steps: Step[]
  entry: PathEntry[]
  /** The whole, from the request (5.9). */
  closeWithin: Term
  updateEvery: { normal: Term; severe: Term }
  acknowledgementExpires: Term
  /** The calendar of the three terms above; null: 24×7. */
  calendarId: string | null
  calendarVersion: number | null
}
