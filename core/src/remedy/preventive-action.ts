import { foldLetters } from '#core/coach/fold.ts'
import { decided, refuse, type Decision } from '#core/decision.ts'
import type { Instant } from '#core/time/instant.ts'

/** What it is to prevent: a finding, a topic, or a cause in somebody's own words, which are shown for the other two as well. */
export type Cause = { findingId: string | null; topicId: string | null; words: string }

/** What makes sure that something does not happen again, with owner and due date (6.5). */
export type PreventiveAction = {
  id: string
  ticketId: string
  words: string
  cause: Cause
  ownerMemberId: string
  dueAt: Instant
  /** What shows that it was done; null while it is not. */
  evidence: string | null
  doneAt: Instant | null
  /** The due instant that the owner was told had come. */
  toldDueAt: Instant | null
  createdAt: Instant
  revision: number
}

type Said = Pick<PreventiveAction, 'words' | 'cause' | 'ownerMemberId' | 'dueAt'>

export type PreventiveCommand =
  | ({ do: 'add'; id: string; ticketId: string } & Said)
  | ({ do: 'change' } & Partial<Said>)
  | { do: 'mark_done'; evidence: string }
  | { do: 'reopen' }
  | { do: 'reach_due' }

export type PreventiveEvent = {
  type: `preventive_action.${'added' | 'changed' | 'done' | 'reopened' | 'came_due'}`
  actionId: string
  words: string
  ownerMemberId: string
  dueAt: Instant
  evidence: string | null
}

/** Whether somebody can answer for something: somebody on staff. */
export type PreventiveFacts = { mayOwn: (memberId: string) => boolean }

type PreventiveDecision = Decision<PreventiveAction, PreventiveEvent>

/**
 * Decides a command about a preventive action; `null` before it is added (6.5). Refusals: `preventive_action.` and
 * `unknown`, `words_missing`, `cause_missing`, `owner_gone`, `due_past`, `evidence_missing`, `done_already`, `not_done`.
 */
export function decidePreventiveAction(
  state: PreventiveAction | null,
  command: PreventiveCommand,
  facts: PreventiveFacts,
  now: Instant,
): PreventiveDecision {
  if (command.do === 'add') return add(command, facts, now)
  if (state === null) return refuse('preventive_action.unknown')
  const next = { ...state, revision: state.revision + 1 }
  switch (command.do) {
    case 'change':
      return change(state, command, facts, now)
    case 'mark_done': {
      const evidence = command.evidence.trim()
      if (state.doneAt !== null) return refuse('preventive_action.done_already')
      if (evidence === '') return refuse('preventive_action.evidence_missing')
      return happened('done', { ...next, evidence, doneAt: now })
    }
    case 'reopen':
      if (state.doneAt === null) return refuse('preventive_action.not_done')
      return happened('reopened', { ...next, evidence: null, doneAt: null })
    case 'reach_due': {
      const isToBeTold = state.doneAt === null && state.dueAt <= now && state.toldDueAt !== state.dueAt
      return isToBeTold ? happened('came_due', { ...next, toldDueAt: state.dueAt }) : decided(state, [])
    }
  }
}

function add(
  { do: _, ...said }: Extract<PreventiveCommand, { do: 'add' }>,
  facts: PreventiveFacts,
  now: Instant,
): PreventiveDecision {
  const lacking = lacks(said, facts) ?? (said.dueAt <= now ? 'due_past' : null)
  if (lacking) return refuse(`preventive_action.${lacking}`)
  const nothing = { evidence: null, doneAt: null, toldDueAt: null }
  return happened('added', { ...said, ...nothing, createdAt: now, revision: 1 })
}

function change(
  state: PreventiveAction,
  { do: _, ...said }: Extract<PreventiveCommand, { do: 'change' }>,
  facts: PreventiveFacts,
  now: Instant,
): PreventiveDecision {
  if (state.doneAt !== null) return refuse('preventive_action.done_already')
  const next = { ...state, ...said, revision: state.revision + 1 }
  const isMoved = next.dueAt !== state.dueAt
  const lacking = lacks(next, facts) ?? (isMoved && next.dueAt <= now ? 'due_past' : null)
  return lacking ? refuse(`preventive_action.${lacking}`) : happened('changed', next)
}

function lacks({ words, cause, ownerMemberId }: Said, { mayOwn }: PreventiveFacts) {
  if (words.trim() === '') return 'words_missing'
  if (cause.topicId === null && wordsKey(cause.words) === null) return 'cause_missing'
  return mayOwn(ownerMemberId) ? null : 'owner_gone'
}

function happened(
  what: 'added' | 'changed' | 'done' | 'reopened' | 'came_due',
  state: PreventiveAction,
): PreventiveDecision {
  const { id: actionId, words, ownerMemberId, dueAt, evidence } = state
  return decided(state, [
    { type: `preventive_action.${what}`, actionId, words, ownerMemberId, dueAt, evidence },
  ])
}

/** Whoever wrote so much alike meant the same; a name is kept short enough to be looked up. */
const MOST_LETTERS = 300

/** The name by which causes are compared (6.5): a topic's id, or the letters and numbers of words, whatever their case and accents. */
export function causeKey({ topicId, words }: Pick<Cause, 'topicId' | 'words'>): string {
  return topicId === null ? (wordsKey(words) ?? '') : `topic:${topicId}`
}

/** The causes of a ticket: its topic, what was found out, and the matter itself, by the names by which they are compared. */
export function causesOf(ticket: { id: string; topicId: string | null; found: readonly string[] }): string[] {
  const topic = ticket.topicId === null ? [] : [`topic:${ticket.topicId}`]
  const found = ticket.found.map(wordsKey).filter((key) => key !== null)
  return [`ticket:${ticket.id}`, ...topic, ...found]
}

function wordsKey(words: string): string | null {
  const plain = foldLetters(words.normalize())
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS)
  return plain === '' ? null : `words:${plain}`
}
