import { wordRule } from './rule.ts'

/** The customer is blamed (7.2). */
export const blameCustomer = wordRule('blame_customer', 'problem')
