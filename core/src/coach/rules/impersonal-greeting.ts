import { wordRule } from './rule.ts'

/** A greeting to nobody (7.2). */
export const impersonalGreeting = wordRule('impersonal_greeting', 'advice')
