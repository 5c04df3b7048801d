import { wordRule } from './rule.ts'

/** An apology that doubts what happened: "if you felt" (6.5, 7.2). */
export const ifYouFelt = wordRule('if_you_felt', 'problem')
