import { wordRule } from './rule.ts'

/** An order where a request does (7.2). */
export const demand = wordRule('demand', 'advice')
