import { wordRule } from './rule.ts'

/** Words that leave no exception (2.4). */
export const absoluteWord = wordRule('absolute_word', 'hint')
