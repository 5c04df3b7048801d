import { wordRule } from './rule.ts'

/** The customer is to tell the story again (5.6). */
export const tellAgain = wordRule('tell_again', 'advice')
