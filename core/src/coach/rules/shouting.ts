import type { Rule } from './rule.ts'

const CAPITALS =
  /(?<![\p{L}\p{N}_[{<-])\p{Lu}{2,}(?:[\s,]+\p{Lu}{1,})*(?:[\s,]+\p{Lu}{2,})(?![\p{L}\p{N}_\]}>-])/gu

/** Several words in capitals read as shouting (7.2, 8.3). */
export const shouting: Rule = {
  id: 'shouting',
  severity: 'advice',
  find: ({ read }) =>
    [...read.text.matchAll(CAPITALS)].map((m) => ({ span: [m.index, m.index + m[0].length] as const })),
}
