import { wordRule } from './rule.ts'

/** Two negatives where one positive does (7.2). */
export const doubleNegative = wordRule('double_negative', 'hint')
