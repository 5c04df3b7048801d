import type { Priority } from '#core/clock/policy.ts'
import type { EscalationKind, Path } from './path.ts'

export type ChoosePathFacts = {
  kind: EscalationKind
  /** The topic and those above it, nearest first. */
  topicIds: readonly string[]
  accountId: string | null
  language: string
}

/** The path of an escalation: the most particular that applies (account, then topic, then language, then kind); null when none does (5.5). */
export function choosePath(_paths: readonly Path[], _facts: ChoosePathFacts): Path | null {
  throw new Error('not written')
}

export type EntryFacts = {
  priority: Priority
  topicIds: readonly string[]
  accountId: string | null
  repeatedCause: boolean
}

/** The step (from 0) at which an escalation begins on a path (1.5). */
export function entryStep(_path: Path, _facts: EntryFacts): number {
  throw new Error('not written')
}
