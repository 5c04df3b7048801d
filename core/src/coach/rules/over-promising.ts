import { wordRule } from './rule.ts'

/** Words that promise more than anybody can keep (2.4, 7.2). */
export const overPromising = wordRule('over_promising', 'problem')
