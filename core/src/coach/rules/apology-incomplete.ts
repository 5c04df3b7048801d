import { wholeText, type Rule } from './rule.ts'

/** An apology that leaves out one of its six parts; each missing part is a finding (6.5). */
export const apologyIncomplete: Rule = {
  id: 'apology_incomplete',
  severity: 'problem',
  find: ({ read, facts, apologyParts }) =>
    facts.kind !== 'apology'
      ? []
      : Object.entries(apologyParts)
          .filter(([, found]) => found === null)
          .map(([part]) => ({ span: wholeText(read), params: { part } })),
}
