import type { Rule } from './rule.ts'

/** A promise without any time: the customer does not know when to expect it (2.2). */
export const commitmentWithoutDate: Rule = {
  id: 'commitment_without_date',
  severity: 'advice',
  find: ({ commitments }) =>
    commitments
      .filter((c) => (c.kind === 'update' || c.kind === 'action') && c.deadline === null)
      .map(({ span }) => ({ span })),
}
