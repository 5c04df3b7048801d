import { wordsFound, type Rule } from './rule.ts'

/** The customer is addressed formally and informally in one draft (7.2); English does not tell them apart. */
export const mixedFormality: Rule = {
  id: 'mixed_formality',
  severity: 'advice',
  find: (reading) => {
    const formal = wordsFound(reading, 'mixed_formality')
    const informal = wordsFound(reading, 'mixed_formality_informal')
    const [fewer] = [formal, informal].sort((a, b) => a.length - b.length)
    return formal.length > 0 && informal.length > 0 ? [{ span: fewer![0]!.span }] : []
  },
}
