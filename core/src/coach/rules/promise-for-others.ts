import type { Rule } from './rule.ts'

/** A promise that somebody else would have to keep: a carrier, a bank (2.4). */
export const promiseForOthers: Rule = {
  id: 'promise_for_others',
  severity: 'advice',
  find: ({ commitments }) => commitments.filter((c) => c.by === 'others').map(({ span }) => ({ span })),
}
