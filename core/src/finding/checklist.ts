import { decided, refuse, type Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

export type ChecklistItem = {
  id: string
  label: string
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
  items: readonly { id: string; label: string }[],
): Checklist {
  const open = { state: 'open' as const, evidence: null, reason: null, byMemberId: null, at: null }
  return { ticketId, versionId, items: items.map((item) => ({ ...item, ...open })), revision: 1 }
}

/** Decides a command: done needs a line of evidence, skipped a reason (3.3). */
export function decideChecklist(
  state: Checklist,
  command: ChecklistCommand,
  now: Instant,
): Decision<Checklist, ChecklistEvent> {
  const item = state.items.find(({ id }) => id === command.itemId)
  if (!item) return refuse('checklist.unknown_item', { itemId: command.itemId })
  const words = command.do === 'complete' ? command.evidence : command.do === 'skip' ? command.reason : null
  if (words !== null && words.trim() === '') return refuse(`checklist.${command.do}_words_missing`)
  const { type, next } = answered(item, command, now)
  const items = state.items.map((other) => (other === item ? next : other))
  const event: ChecklistEvent = { type, ticketId: state.ticketId, itemId: item.id }
  return decided({ ...state, items, revision: state.revision + 1 }, [event])
}

function answered(
  item: ChecklistItem,
  command: ChecklistCommand,
  at: Instant,
): { type: ChecklistEvent['type']; next: ChecklistItem } {
  const bare = { ...item, evidence: null, reason: null }
  switch (command.do) {
    case 'complete': {
      const { evidence, memberId: byMemberId } = command
      return { type: 'checklist.item_done', next: { ...bare, state: 'done', evidence, byMemberId, at } }
    }
    case 'skip': {
      const { reason, memberId: byMemberId } = command
      return { type: 'checklist.item_skipped', next: { ...bare, state: 'skipped', reason, byMemberId, at } }
    }
    case 'reopen_item':
      return { type: 'checklist.item_reopened', next: { ...bare, state: 'open', byMemberId: null, at } }
  }
}

/**
 * What is to be looked into on a ticket and on those that were merged into it, its own before theirs (1.7): of each item
 * what was said of it last. `at`: instants of one form, null while nothing was said.
 */
export function itemsOfLine<Item extends { key: string; at: string | number | null }>(
  items: readonly Item[],
): Item[] {
  const latest = new Map<string, Item>()
  for (const item of items) {
    const known = latest.get(item.key)
    if (!known || (item.at !== null && (known.at === null || item.at > known.at))) latest.set(item.key, item)
  }
  return [...latest.values()]
}

/** What an escalation, a refusal and a remedy above the first rung still ask for (3.3). */
export function openItems<Item extends { state: string }>(items: readonly Item[]): Item[] {
  return items.filter(({ state }) => state === 'open')
}
