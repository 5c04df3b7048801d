import { wordRule } from './rule.ts'

/** Many words where one does (7.2). */
export const wordy = wordRule('wordy', 'hint')
