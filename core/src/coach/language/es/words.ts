import type { LanguageWords } from '../language-words.ts'
import { acknowledgement, apologyParts, negative, sorry } from './feelings.ts'
import { pieces, promises } from './promises.ts'
import { rules } from './rules.ts'
import { times } from './times.ts'

export const words: LanguageWords = {
  code: 'es',
  pieces,
  pastEnding: 'ó',
  times,
  promises,
  sorry,
  acknowledgement,
  apologyParts,
  negative,
  rules,
}
