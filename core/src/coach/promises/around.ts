import type { CommitmentKind } from '../commitment.ts'
import type { Pattern } from '../pattern.ts'
import type { Span } from '../span.ts'
import type { TimeExpression } from '../times/read-times.ts'

/** Kinds of words in order of precedence: what an earlier list takes, a later one does not. */
export const CLASSES = ['none', 'immediate', 'look', 'update', 'others', 'action'] as const

/** Words that promise, or that only look like it. */
export type Hit = { readonly span: Span; readonly class: (typeof CLASSES)[number] }

/** What surrounds a promise in its sentence. */
export type Around = {
  readonly hits: readonly Hit[]
  readonly times: readonly TimeExpression[]
  readonly limit: TimeExpression | undefined
  /** Where a condition on the customer stands. */
  readonly condition: Span | null
  /** Offset of the first request to the customer, -1 where none. */
  readonly request: number
  readonly requestBeside: boolean
  readonly availability: boolean
  /** True where the work is said to be going on already, whatever is asked beside it. */
  readonly underWay: boolean
  /** True where the sentence goes on from a question, a request or a condition put to the customer: "Is all well? Then I …". */
  readonly sequel: boolean
  /** True where a question follows that is no offer to help again: "We can come on Friday. Does that suit you?" */
  readonly offered: boolean
  /** Where something done is told of. */
  readonly done: readonly Span[]
  readonly has: (expression: Pattern) => Span | null
}

/** True where two spans share a letter. */
export const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1]
/** A few minutes are spent waiting in the conversation; a deadline is further away. */
export const isDeadline = ({ kind, meaning }: TimeExpression) =>
  kind === 'concrete' && !(meaning?.type === 'length' && meaning.unit === 'minute' && meaning.amount < 15)

/** The times in a sentence that a promise of a kind in it may have. */
export function timesOf(kind: CommitmentKind, around: Around): readonly TimeExpression[] {
  return kind === 'immediate' ? [] : around.times.filter((t) => t.kind === 'vague' || isDeadline(t))
}
