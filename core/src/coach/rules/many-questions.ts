import type { Rule } from './rule.ts'

const MANY = 4

/** More questions at once than people answer (7.2). */
export const manyQuestions: Rule = {
  id: 'many_questions',
  severity: 'hint',
  find: ({ read }) => {
    const questions = read.sentences.filter((s) => s.question)
    const extra = questions[MANY - 1]
    return extra ? [{ span: [extra.from, extra.to], params: { count: questions.length } }] : []
  },
}
