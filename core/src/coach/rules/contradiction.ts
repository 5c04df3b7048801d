import { wordRule } from './rule.ts'

/** The customer is told to be wrong (7.2, 3.5). */
export const contradiction = wordRule('contradiction', 'problem')
