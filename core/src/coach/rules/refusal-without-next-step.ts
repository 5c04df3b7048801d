import { matchesInPiece } from '../pattern.ts'
import { sentenceAt } from '../read-text.ts'
import type { Span } from '../span.ts'
import type { Rule } from './rule.ts'

/** A refusal that says nothing of what comes next or what can be done instead (7.2). */
export const refusalWithoutNextStep: Rule = {
  id: 'refusal_without_next_step',
  severity: 'problem',
  find: ({ read, language, negative }) => {
    const last = negative.at(-1)
    if (!last) return []
    const [from, to] = last.span
    const around: readonly Span[] = [
      [to, read.folded.length],
      [sentenceAt(read, from).from, from],
    ]
    const { nextStep } = language.negative
    return around.some((piece) => matchesInPiece(nextStep, read.folded, piece).length > 0)
      ? []
      : [{ span: last.span }]
  },
}
