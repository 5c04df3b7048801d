import type { Output } from '#contracts/client.ts'

type Member = Pick<Output<'listMembers'>['items'][number], 'state' | 'awayUntil'>

/** Works here, be it that they are away for a while. */
export const isOnStaff = ({ state }: Pick<Member, 'state'>): boolean => state === 'active' || state === 'away'

/** There to be asked; an absence that is over is none. */
export function isPresent({ state, awayUntil }: Member, now: number): boolean {
  const isBack = state === 'away' && awayUntil !== null && new Date(awayUntil).getTime() <= now
  return state === 'active' || isBack
}
