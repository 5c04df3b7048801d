import { commitmentsIn, type ReadCommitment } from './commitments.ts'
import type { TimeFacts } from './facts.ts'
import type { LanguageCode } from './language/code.ts'
import type { Language } from './language/language.ts'
import { languageOf } from './language/load.ts'
import { matches, type Pattern } from './pattern.ts'
import { readText, sentenceAt, type ReadText } from './read-text.ts'
import type { Found } from './span.ts'

/** The three things a person's acknowledgement says (2.1): it matters to us; we are working on it; when you hear from us next. */
export type AcknowledgementParts = {
  readonly matters: Found | null
  readonly working: Found | null
  readonly when: Found | null
}

/** What shows that the customer was heard (3.1). */
export type Listening = { readonly restates: Found | null; readonly asksConfirmation: Found | null }

/** Finds the parts of an acknowledgement in a text, each with the span that gives it (2.1). The language must be loaded. */
export function acknowledgementParts(
  text: string,
  language: LanguageCode,
  facts: TimeFacts,
): AcknowledgementParts {
  const read = readText(text)
  const known = languageOf(language)
  return acknowledgementPartsIn(read, known, commitmentsIn(read, known, facts).commitments)
}

/** The same on a text already read, with its commitments. The next word counts only with a time that can be kept. */
export function acknowledgementPartsIn(
  read: ReadText,
  language: Language,
  commitments: readonly ReadCommitment[],
): AcknowledgementParts {
  const { matters, working } = language.acknowledgement
  const next = commitments.find((c) => c.deadline?.kind === 'concrete' && c.kind !== 'conditional')
  const underWay = commitments.find((c) => c.kind === 'action' || c.kind === 'immediate')
  return {
    matters: first(read, matters) ?? acknowledgesIn(read, language),
    working: first(read, working) ?? (underWay ? { span: underWay.span } : null),
    when: next ? { span: next.span } : null,
  }
}

/** What may stand between "if you" and what is supposed: "still", "are", nothing that ends the clause. */
const CLAUSE = /^[^,.;:!?]{0,12}$/

/** Finds where a draft names the customer's problem or feeling as understood; asking whether, or what if, is not it. */
export function acknowledgesIn(read: ReadText, language: Language): Found | null {
  const conditions = matches(language.promises.condition, read.folded)
  for (const span of matches(language.acknowledgement.acknowledges, read.folded)) {
    const supposed = conditions.some(
      ([from, to]) => from < span[0] && CLAUSE.test(read.folded.slice(to, span[0])),
    )
    if (!supposed && !sentenceAt(read, span[0]).question) return { span }
  }
  return null
}

/** Finds where a draft restates what the customer said, and where it asks whether that is right (3.1). */
export function listeningIn(read: ReadText, language: Language): Listening {
  return {
    restates: first(read, language.acknowledgement.restates),
    asksConfirmation: first(read, language.acknowledgement.checks),
  }
}

function first(read: ReadText, expression: Pattern): Found | null {
  const [span] = matches(expression, read.folded)
  return span ? { span } : null
}
