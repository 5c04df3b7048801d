import type { AcknowledgementParts } from './acknowledgement.ts'
import type { ApologyParts, Sorry } from './apology.ts'
import type { Deadline, ReadCommitment } from './commitments.ts'
import type { CoachFacts } from './facts.ts'
import type { Found, Span } from './span.ts'

export type Severity = 'problem' | 'advice' | 'hint'

/** Something to look at. The reason is the message `coach.rule.<rule>` with `params`; the rewording is in the draft's language. */
export type Finding = {
  readonly rule: string
  readonly span: Span
  readonly severity: Severity
  readonly params: Readonly<Record<string, string | number>>
  readonly rewording: string | null
}

export type Draft = { readonly text: string; readonly language?: string }

export type CoachResult = {
  readonly language: string
  /** False where the language is not one that we read: then nothing else is filled. */
  readonly read: boolean
  readonly promise: 'commitment' | 'conditional' | 'immediate' | 'none'
  readonly commitments: readonly ReadCommitment[]
  readonly deadlines: readonly Deadline[]
  readonly sorries: readonly Sorry[]
  readonly apologyParts: ApologyParts
  /** Where the problem or the feeling is named. */
  readonly acknowledges: Found | null
  readonly acknowledgementParts: AcknowledgementParts
  readonly listening: { readonly restates: Found | null; readonly asksConfirmation: Found | null }
  readonly negative: readonly Found[]
  readonly findings: readonly Finding[]
}

const NO_PARTS = { ours: null, why: null, mended: null, not_again: null, trouble: null, thanks: null }

/** Reads a draft and says what it promises, apologises for, and could say better (7.1, 7.2). Its language must be loaded (`loadLanguage`). */
export function coach(draft: Draft, _facts: CoachFacts): CoachResult {
  return {
    language: draft.language ?? 'und',
    read: false,
    promise: 'none',
    commitments: [],
    deadlines: [],
    sorries: [],
    apologyParts: NO_PARTS,
    acknowledges: null,
    acknowledgementParts: { matters: null, working: null, when: null },
    listening: { restates: null, asksConfirmation: null },
    negative: [],
    findings: [],
  }
}
