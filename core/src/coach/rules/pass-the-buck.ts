import { wordRule } from './rule.ts'

/** The customer is sent on to somebody else (5.1). */
export const passTheBuck = wordRule('pass_the_buck', 'advice')
