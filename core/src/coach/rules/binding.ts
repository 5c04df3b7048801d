import type { ReadCommitment } from '../commitment.ts'

/** Tells whether a promise binds us: the customer will hear or get something, without a condition (2.2). */
export const isBinding = (c: ReadCommitment): boolean => c.kind === 'update' || c.kind === 'action'
