import type { AcknowledgementParts, Listening } from '../acknowledgement.ts'
import type { ApologyParts, Sorry } from '../apology.ts'
import type { Deadline, ReadCommitment } from '../commitment.ts'
import type { CoachFacts } from '../facts.ts'
import type { Severity } from '../finding.ts'
import type { Language } from '../language/language.ts'
import { matches } from '../pattern.ts'
import type { ReadText } from '../read-text.ts'
import type { Found, Span } from '../span.ts'

/** All that was read in a draft before the rules look at it. */
export type Reading = {
  readonly read: ReadText
  readonly language: Language
  readonly facts: CoachFacts
  readonly commitments: readonly ReadCommitment[]
  readonly deadlines: readonly Deadline[]
  readonly sorries: readonly Sorry[]
  readonly apologyParts: ApologyParts
  readonly acknowledgementParts: AcknowledgementParts
  readonly listening: Listening
  readonly negative: readonly Found[]
}

export type RuleFinding = {
  readonly span: Span
  readonly params?: Readonly<Record<string, string | number>>
  readonly rewording?: string | null
}

/** One rule: its id, which is also the key of its reason, and what it finds. */
export type Rule = {
  readonly id: string
  readonly severity: Severity
  readonly find: (reading: Reading) => readonly RuleFinding[]
}

/** A rule that is only words: each pattern that the language lists for it is a finding, with its rewording. */
export function wordRule(id: string, severity: Severity): Rule {
  return { id, severity, find: (reading) => wordsFound(reading, id) }
}

/** Finds the words that the language lists under a name, the first and longest where two meet. */
export function wordsFound({ read, language }: Reading, name: string): RuleFinding[] {
  const found: RuleFinding[] = []
  for (const { expression, rewording } of language.rules.get(name) ?? []) {
    for (const span of matches(expression, read.folded)) {
      if (!found.some((f) => f.span[0] < span[1] && span[0] < f.span[1])) found.push({ span, rewording })
    }
  }
  return found
}

/** The whole draft without outer white space: where something is missing, there is no better place. */
export function wholeText(read: ReadText): Span {
  const first = read.sentences[0]
  const last = read.sentences.at(-1)
  return first && last ? [first.from, last.to] : [0, read.text.length]
}

/** Counts the words of a text. */
export const wordCount = (text: string): number => text.match(/[\p{L}\p{N}'’-]+/gu)?.length ?? 0
