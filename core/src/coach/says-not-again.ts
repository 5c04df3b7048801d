import type { CoachResult } from './coach.ts'

/** Whether a text says sorry for something of ours and that it will not happen again (6.5). */
export function saysNotAgain(read: Pick<CoachResult, 'sorries' | 'apologyParts'>): boolean {
  return read.apologyParts.not_again !== null && read.sorries.some(({ kind }) => kind === 'apology')
}
