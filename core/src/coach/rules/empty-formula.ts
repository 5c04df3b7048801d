import { wordRule } from './rule.ts'

/** Formulas that say nothing (7.2). */
export const emptyFormula = wordRule('empty_formula', 'advice')
