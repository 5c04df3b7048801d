import { wordRule } from './rule.ts'

/** A promise that is none: "we will try", "it should" (2.2). */
export const hedgedPromise = wordRule('hedged_promise', 'advice')
