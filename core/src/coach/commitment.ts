import type { Instant } from '#core/time/instant.ts'
import type { Span } from './span.ts'

export type Deadline = {
  readonly text: string
  readonly span: Span
  /** `concrete`: hours, days, a date. `vague`: soon, as soon as possible, when something happens. */
  readonly kind: 'concrete' | 'vague'
  /** The latest instant that the words allow; null where they name none. */
  readonly dueAt: Instant | null
}

export type CommitmentKind = 'update' | 'action' | 'immediate' | 'conditional'

export type ReadCommitment = {
  readonly span: Span
  /** `update`: hears from us; `action`: something gets done; `immediate`: in this conversation; `conditional`: only if the customer does something. */
  readonly kind: CommitmentKind
  /** Who is to keep it: the author, our organisation, or somebody else. */
  readonly by: 'author' | 'us' | 'others'
  readonly deadline: Deadline | null
}
