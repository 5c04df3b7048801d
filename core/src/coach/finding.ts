import type { Span } from './span.ts'

/** How much a finding weighs: `problem` should not go out so, `advice` reads better otherwise, `hint` is a matter of taste. */
export type Severity = 'problem' | 'advice' | 'hint'

/** Something to look at. The reason is the message `coach.rule.<rule>` with `params`; the rewording is in the draft's language. */
export type Finding = {
  readonly rule: string
  readonly span: Span
  readonly severity: Severity
  readonly params: Readonly<Record<string, string | number>>
  readonly rewording: string | null
}
