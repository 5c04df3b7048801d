import { wordRule } from './rule.ts'

/** "Someone will": nobody who does it is named (5.7). */
export const noOwner = wordRule('no_owner', 'advice')
