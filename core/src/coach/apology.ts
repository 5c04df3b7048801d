import type { LanguageCode } from './language/code.ts'
import type { Language } from './language/language.ts'
import { languageOf } from './language/load.ts'
import { matches, type Pattern } from './pattern.ts'
import { readText, sentenceAt, type ReadText } from './read-text.ts'
import type { Found, Span } from './span.ts'

/** The six parts of an apology (6.5). */
export const APOLOGY_PARTS = ['ours', 'why', 'mended', 'not_again', 'trouble', 'thanks'] as const

export type ApologyPart = (typeof APOLOGY_PARTS)[number]
export type ApologyParts = Readonly<Record<ApologyPart, Found | null>>

/** `apology`: for something we did; `sympathy`: sorry to hear; `sorry_with_refusal`: sorry, we cannot. */
export type Sorry = { readonly kind: 'apology' | 'sympathy' | 'sorry_with_refusal'; readonly span: Span }

/** Finds the six parts of an apology in a text (6.5). The language must be loaded. */
export function apologyParts(text: string, language: LanguageCode): ApologyParts {
  return apologyPartsIn(readText(text), languageOf(language))
}

/** The same on a text already read. */
export function apologyPartsIn(read: ReadText, language: Language): ApologyParts {
  const first = (expression: Pattern): Found | null => {
    const [span] = matches(expression, read.folded)
    return span ? { span } : null
  }
  const { why, mended, notAgain, trouble, thanks } = language.apologyParts
  const apology = sorriesIn(read, language).find((s) => s.kind === 'apology')
  return {
    ours: apology ? { span: apology.span } : null,
    why: first(why),
    mended: first(mended),
    not_again: first(notAgain),
    trouble: first(trouble),
    thanks: first(thanks),
  }
}

/** Finds each time that a text says sorry, and in which sense: regret about a refusal or about news is no apology (6.5). */
export function sorriesIn(read: ReadText, language: Language): Sorry[] {
  const { apology, sympathy, regretToSay } = language.sorry
  const refusals = matches(regretToSay, read.folded).map((span): Sorry => ({
    kind: 'sorry_with_refusal',
    span,
  }))
  const rest = [
    ...matches(apology, read.folded).map((span): Sorry => ({ kind: 'apology', span })),
    ...matches(sympathy, read.folded).map((span): Sorry => ({ kind: 'sympathy', span })),
  ]
  const found = [...refusals]
  for (const sorry of rest) {
    const sentence = sentenceAt(read, sorry.span[0])
    if (sentence.question && sorry.kind === 'sympathy') continue
    if (!found.some((f) => f.span[0] < sorry.span[1] && sorry.span[0] < f.span[1])) found.push(sorry)
  }
  return found.sort((a, b) => a.span[0] - b.span[0])
}
