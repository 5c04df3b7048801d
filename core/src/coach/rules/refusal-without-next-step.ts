import { matchesInPiece } from '../pattern.ts'
import { sentenceAt } from '../read-text.ts'
import type { Rule } from './rule.ts'

/** A refusal that says nothing of what comes next or what can be done instead (7.2). */
export const refusalWithoutNextStep: Rule = {
  id: 'refusal_without_next_step',
  severity: 'problem',
  find: ({ read, language, negative }) => {
    const last = negative.at(-1)
    if (!last) return []
    const after = read.folded.slice(last.span[1])
    const before = read.folded.slice(sentenceAt(read, last.span[0]).from, last.span[0])
    const { nextStep } = language.negative
    return matchesInPiece(nextStep, after).length + matchesInPiece(nextStep, before).length > 0 ? [] : [{ span: last.span }]
  },
}
