import { wordRule } from './rule.ts'

/** Words of a chat among friends (7.2). */
export const slang = wordRule('slang', 'hint')
