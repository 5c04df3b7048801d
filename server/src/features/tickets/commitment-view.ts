import type { Clock } from '#core/clock/clock.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { clockView } from './clock-view.ts'
import { iso } from './ticket-row-view.ts'

/** A commitment with the time left of its clock. */
export function commitmentView(desk: Desk, commitment: Commitment, clocks: readonly Clock[], now: Instant) {
  const clock = clocks.find((one) => one.subject.kind === 'commitment' && one.subject.id === commitment.id)
  const shown = clock ? clockView(desk, clock, now) : null
  return {
    id: commitment.id,
    ticketId: commitment.ticketId,
    kind: commitment.kind,
    state: commitment.status,
    words: commitment.what,
    dueAt: formatInstant(commitment.dueAt),
    authorId: commitment.authorMemberId,
    ownerId: commitment.ownerMemberId,
    leftMs: shown?.leftMs ?? null,
    timeState: shown?.timeState ?? 'rest',
    endedAt: iso(commitment.keptAt ?? commitment.brokenAt),
  }
}
