import { wordRule } from './rule.ts'

/** Nobody did it: "mistakes were made" (6.5, 7.2). */
export const passiveEvasion = wordRule('passive_evasion', 'advice')
