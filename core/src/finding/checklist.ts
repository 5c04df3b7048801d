import type { Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

export type ChecklistItem = {
  id: string
  label: string
  required: boolean
  state: 'open' | 'done' | 'skipped'
  evidence: string | null
  reason: string | null
  byMemberId: string | null
  at: Instant | null
}

/** What must be looked into before a conclusion (3.3); a copy of the topic's checklist. */
export type Checklist = { ticketId: string; versionId: string; items: ChecklistItem[]; revision: number }

export type ChecklistCommand =
  | { do: 'complete'; itemId: string; evidence: string; memberId: string }
  | { do: 'skip'; itemId: string; reason: string; memberId: string }
  | { do: 'reopen_item'; itemId: string }

export type ChecklistEvent = {
  type: 'checklist.item_done' | 'checklist.item_skipped' | 'checklist.item_reopened'
  ticketId: string
  itemId: string
}

/** A ticket's own checklist from its topic's. */
export function beginChecklist(
  ticketId: string,
  versionId: string,
  items: readonly { id: string; label: string; required: boolean }[],
): Checklist {
  const open = { state: 'open' as const, evidence: null, reason: null, byMemberId: null, at: null }
  return { ticketId, versionId, items: items.map((item) => ({ ...item, ...open })), revision: 1 }
}

/** Decides a command: done needs a line of evidence, skipped a reason (3.3). */
export function decideChecklist(
  _state: Checklist,
  _command: ChecklistCommand,
  _now: Instant,
): Decision<Checklist, ChecklistEvent> {
  throw new Error('not written')
}

/** Items still open that an escalation, a refusal or a stronger remedy asks for (3.3). */
export function openItems(state: Checklist): ChecklistItem[] {
  return state.items.filter((item) => item.required && item.state === 'open')
}
