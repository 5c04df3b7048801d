import { wordRule } from './rule.ts'

/** A policy given as the reason: it explains nothing to the customer (7.2). */
export const policyAsReason = wordRule('policy_as_reason', 'advice')
