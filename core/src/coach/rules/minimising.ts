import { wordRule } from './rule.ts'

/** The customer's trouble is made small (7.2). */
export const minimising = wordRule('minimising', 'advice')
