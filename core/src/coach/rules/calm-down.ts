import { wordRule } from './rule.ts'

/** The customer is told how to feel (8.1). */
export const calmDown = wordRule('calm_down', 'problem')
