import { wholeText, type Rule } from './rule.ts'

/** An acknowledgement that leaves out one of its three parts; each missing part is a finding (2.1). */
export const acknowledgementIncomplete: Rule = {
  id: 'acknowledgement_incomplete',
  severity: 'problem',
  find: ({ read, facts, acknowledgementParts }) =>
    facts.kind !== 'acknowledgement'
      ? []
      : Object.entries(acknowledgementParts)
          .filter(([, found]) => found === null)
          .map(([part]) => ({ span: wholeText(read), params: { part } })),
}
