import type { Escalation } from '#core/escalation/escalation.ts'
import { isOpen } from '#core/escalation/escalation.ts'
import type { Instant } from '#core/time/instant.ts'

export type ShownDue = {
  at: Instant
  kind: 'acknowledgement' | 'return' | 'acknowledgement_expiry' | 'update' | 'close_by'
  /** When its time began to run. */
  since: Instant
}

/** The obligation that people see next: an answer while it is asked for, else the next word, progress or the close. */
export function shownDue(state: Escalation): ShownDue | null {
  if (!isOpen(state)) return null
  if (state.ackDueAt !== null) {
    const kind = state.state === 'returned' ? 'return' : 'acknowledgement'
    return { at: state.ackDueAt, kind, since: state.stepSince }
  }
  const dues: (Omit<ShownDue, 'at'> & { at: Instant | null })[] = [
    { at: state.updateDueAt, kind: 'update', since: state.lastUpdateAt },
    {
      at: state.acknowledgementExpiresAt,
      kind: 'acknowledgement_expiry',
      since: state.acknowledgedAt ?? state.requestedAt,
    },
    { at: state.closeBy, kind: 'close_by', since: state.requestedAt },
  ]
  return dues.filter((due): due is ShownDue => due.at !== null).sort((a, b) => a.at - b.at)[0] ?? null
}
