import { wordRule } from './rule.ts'

/** Words of the trade and of the law (7.2). */
export const jargon = wordRule('jargon', 'advice')
