import type { Clock } from '#core/clock/clock.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import type { CountedReading } from '#server/features/coaching/index.ts'
import { commandCommitment, keepClock, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Work } from '#server/platform/work.ts'

/** What a message of ours changed, as it was before; kept with its mail for as long as it can be taken back. */
export type Before = {
  /** The ticket's revision with the message, to know whether anything happened since. */
  revision: number
  state: TicketState
  clocks: Clock[]
  commitments: Commitment[]
  made: string[]
  /** What it added to the figures of the coach. */
  counted?: CountedReading
}

/** Call it before a message is decided, and what it gives afterwards. */
export function beforeMessage(hold: TicketHold): () => Before {
  const { state, clocks, commitments } = {
    ...hold,
    clocks: [...hold.clocks],
    commitments: [...hold.commitments],
  }
  return () => ({
    revision: hold.row.revision + 1,
    state,
    clocks: clocks.filter((clock) => !hold.clocks.includes(clock)),
    commitments: commitments.filter((one) => !hold.commitments.includes(one)),
    made: hold.commitments.filter((one) => commitments.every(({ id }) => id !== one.id)).map(({ id }) => id),
  })
}

/** Nothing was said to the customer after all: clocks and commitments are what they were (4.4). */
export function putBack(work: Work, desk: Desk, hold: TicketHold, before: Before, messageId: string): void {
  for (const commitment of hold.commitments.filter(({ id }) => before.made.includes(id))) {
    if (commitment.status === 'open' || commitment.status === 'waiting_for_approval')
      commandCommitment(work, desk, hold, commitment, { do: 'withdraw', messageId })
  }
  for (const commitment of before.commitments) {
    hold.commitments = hold.commitments.map((one) => (one.id === commitment.id ? commitment : one))
    hold.changed.commitments.add(commitment.id)
  }
  for (const clock of before.clocks) keepClock(hold, clock)
  const { unansweredSince, acknowledgedAt, answeredAt } = before.state
  const untouched = hold.row.revision === before.revision
  hold.state = untouched ? before.state : { ...hold.state, unansweredSince, acknowledgedAt, answeredAt }
}
