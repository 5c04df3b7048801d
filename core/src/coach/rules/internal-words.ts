import { wordRule } from './rule.ts'

/** Words that only we use among ourselves (7.2). */
export const internalWords = wordRule('internal_words', 'advice')
