import { wordRule } from './rule.ts'

/** A colleague or a department is blamed: to the customer we are one (7.2). */
export const blameColleague = wordRule('blame_colleague', 'advice')
