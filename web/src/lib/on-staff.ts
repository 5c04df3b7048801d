import type { Output } from '#contracts/client.ts'
import { standingAt } from '#core/rota/standing.ts'
import { instant, parseInstant } from '#core/time/instant.ts'

type Member = Pick<Output<'listMembers'>['items'][number], 'state' | 'awayUntil'>

/** Works here, be it that they are away for a while. */
export const isOnStaff = ({ state }: Pick<Member, 'state'>): boolean => state === 'active' || state === 'away'

/** There to be asked; an absence that is over is none. */
export function isPresent({ state, awayUntil }: Member, now: number): boolean {
  const until = awayUntil === null ? null : parseInstant(awayUntil)
  return standingAt({ state, awayUntil: until }, instant(now)).state === 'active'
}
