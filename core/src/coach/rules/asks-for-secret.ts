import { wordRule } from './rule.ts'

/** Asks for what nobody should ever send. */
export const asksForSecret = wordRule('asks_for_secret', 'problem')
