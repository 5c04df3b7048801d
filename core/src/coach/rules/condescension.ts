import { wordRule } from './rule.ts'

/** From above: "obviously", "as I already said" (7.2). */
export const condescension = wordRule('condescension', 'advice')
