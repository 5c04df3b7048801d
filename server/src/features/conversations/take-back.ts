import type { CountedMessage } from '#core/clock/what-counts.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import type { CountedReading } from '#server/features/coaching/index.ts'
import { commandCommitment, commandTicket, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

/** What a message of ours changed, as it was before; kept with its mail for as long as it can be taken back. */
export type Before = {
  /** The ticket's revision with the message, to know whether anything happened since. */
  revision: number
  state: TicketState
  lastOutboundAt: Instant | null
  commitments: Commitment[]
  made: string[]
  /** What it added to the figures of the coach. */
  counted?: CountedReading
}

/** Call it before a message is decided, and what it gives afterwards. */
export function beforeMessage(hold: TicketHold): () => Before {
  const { state } = hold
  const { lastOutboundAt } = hold.row
  const commitments = [...hold.commitments]
  return () => ({
    revision: hold.row.revision + 1,
    state,
    lastOutboundAt,
    commitments: commitments.filter((one) => !hold.commitments.includes(one)),
    made: hold.commitments.filter((one) => commitments.every(({ id }) => id !== one.id)).map(({ id }) => id),
  })
}

/** What a person said to the customer, and in which message. */
export type Said = CountedMessage & { messageId: string }

/** What stands of what was said at the instant of a message or since, oldest first. */
export async function saidSince(
  { tx, workspaceId }: Work,
  ticketId: string,
  message: { id: string; at: Instant },
): Promise<Said[]> {
  const rows = await tx
    .selectFrom('messages')
    .select(['id', 'at', 'purpose', 'facts'])
    .where('workspaceId', '=', workspaceId)
    .where('ticketId', '=', ticketId)
    .where('at', '>=', at(message.at))
    .where('id', '!=', message.id)
    .where('direction', '=', 'outbound')
    .where('authorKind', '=', 'member')
    .where('delivery', '!=', 'undone')
    .orderBy('at')
    .orderBy('id')
    .limit(MOST_SINCE)
    .execute()
  return rows.map(({ id, at: writtenAt, purpose, facts }) => ({
    messageId: id,
    direction: 'outbound',
    author: 'person',
    public: true,
    at: instant(writtenAt),
    acknowledgement: (facts as { parts?: CountedMessage['acknowledgement'] } | null)?.parts ?? NO_PARTS,
    substance: purpose !== 'acknowledgement',
  }))
}

/** The time to take a message back is short. */
const MOST_SINCE = 50
const NO_PARTS = { matters: false, working: false, when: false }

/** Nothing was said to the customer after all: what it met is owed again, unless something said since meets it (4.4). */
export function putBack(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  before: Before,
  message: { id: string; at: Instant },
  later: readonly Said[],
): void {
  const isSame = before.state.id === hold.row.id
  const untouched = isSame && hold.row.revision === before.revision
  commandTicket(work, desk, hold, {
    do: 'take_back_message',
    at: message.at,
    was: before.state,
    untouched,
    later: [...later],
  })
  const status = hold.state.status
  if (status !== 'resolved' && status !== 'closed') oweAgain(work, desk, hold, before, message, later)
  for (const commitment of hold.commitments.filter(({ id }) => before.made.includes(id))) {
    if (commitment.status === 'open' || commitment.status === 'waiting_for_approval')
      commandCommitment(work, desk, hold, commitment, { do: 'withdraw', messageId: message.id })
  }
  if (isSame) hold.row.lastOutboundAt = later.at(-1)?.at ?? before.lastOutboundAt
}

/** What was promised before is open as it was; what a person said since may have kept it (2.3). */
function oweAgain(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  { commitments }: Before,
  { id: messageId, at: sentAt }: { id: string; at: Instant },
  later: readonly Said[],
): void {
  for (const was of commitments) {
    const commitment = hold.commitments.find(({ id }) => id === was.id)
    if (!commitment) continue
    const open = commandCommitment(work, desk, hold, commitment, {
      do: 'take_back',
      messageId,
      was,
      at: sentAt,
    })
    const kept = was.kind === 'update' ? later.find(({ substance }) => substance) : undefined
    if (kept && open !== commitment && (open.status === 'open' || open.status === 'broken'))
      commandCommitment(work, desk, hold, open, { do: 'answer', messageId: kept.messageId, at: kept.at })
  }
}
