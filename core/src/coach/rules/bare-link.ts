import { wordRule } from './rule.ts'

/** A link instead of an answer (7.2). */
export const bareLink = wordRule('bare_link', 'hint')
