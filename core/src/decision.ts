import type { ClockAction } from '#core/clock/clock-action.ts'

/** Why a command is not done: a code (words in i18n as `refusal.<code>`) and what the sentence names. */
export type Refusal = { code: string; params: Record<string, string | number | string[]> }

/**
 * What a command comes to: the next state, what happened (past tense, in order) and what the clocks must do;
 * or a refusal, with nothing changed.
 */
export type Decision<State, Event> =
  { ok: true; state: State; events: Event[]; clockActions: ClockAction[] } | { ok: false; refusal: Refusal }

/** A refusal with its code and what its sentence names. */
export function refuse(code: string, params: Refusal['params'] = {}): { ok: false; refusal: Refusal } {
  return { ok: false, refusal: { code, params } }
}

/** A decision that was taken. */
export function decided<State, Event>(
  state: State,
  events: Event[],
  clockActions: ClockAction[] = [],
): { ok: true; state: State; events: Event[]; clockActions: ClockAction[] } {
  return { ok: true, state, events, clockActions }
}
