import { wordRule } from './rule.ts'

/** The end of the conversation as a threat. */
export const closingThreat = wordRule('closing_threat', 'advice')
