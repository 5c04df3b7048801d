import { wordRule } from './rule.ts'

/** How busy we are is not the customer's matter (7.2). */
export const excuse = wordRule('excuse', 'advice')
