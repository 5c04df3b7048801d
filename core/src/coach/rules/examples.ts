import type { LanguageCode } from '../language/code.ts'

/** What an example is told besides its text; `calendar: 'office'` is Monday to Friday, 9 to 18. */
export type ExampleFacts = {
  readonly kind?: 'reply' | 'acknowledgement' | 'apology'
  readonly customerName?: string
  readonly customerLanguage?: string
  readonly commitments?: readonly { readonly kind: 'update' | 'action'; readonly dueAt: string }[]
  readonly mayCommitTo?: readonly ('update' | 'action')[]
  readonly keyPointsConfirmed?: boolean
  readonly isOurFault?: boolean
  readonly isUnresearched?: boolean
  readonly calendar?: 'office'
}

/** A draft; `times` repeats it to make it long. */
export type Example =
  string | { readonly text: string; readonly facts?: ExampleFacts; readonly times?: number }

/** Drafts per language that a rule finds fault with (`bad`) and that say it well (`good`). */
export type RuleExamples = Readonly<
  Partial<Record<LanguageCode, { readonly bad: readonly Example[]; readonly good: readonly Example[] }>>
>
