import type { Instant } from '#core/time/instant.ts'
import type { Context } from '../context.ts'
import { writeTo, type Writer } from '../db/batch.ts'
import { at, type Tx } from '../db/database.ts'

export type TimerName = { workspaceId: string; subject: string; kind: string }
export type Timer = TimerName & { dueAt: Instant; payload: Record<string, unknown> }

/**
 * What happens when a timer of a kind is due. The handler loads the subject again and decides again: a timer that came
 * too early, too late or twice does nothing. It writes in the transaction in which the timer is taken away.
 */
export type TimerHandler = ((ctx: Context, tx: Tx, timer: Timer, now: Instant) => Promise<void>) & {
  /** The same for many of one workspace at once; what fails then is tried one by one. */
  together?: (ctx: Context, tx: Tx, timers: readonly Timer[], now: Instant) => Promise<void>
}
export type TimerHandlers = Map<string, TimerHandler>

/** One and the same, so that of many timers it travels once. */
const NO_PAYLOAD = {}

/** Sets, or moves, the one timer of this subject and kind. */
export function setTimer(
  to: Writer,
  {
    workspaceId,
    subject,
    kind,
    dueAt,
    payload = NO_PAYLOAD,
  }: TimerName & { dueAt: Instant; payload?: Record<string, unknown> },
): Promise<void> {
  const row = { workspaceId, subject, kind, dueAt: at(dueAt), payload, attempts: 0 }
  return writeTo(to, (batch) => batch.upsert('timers', row))
}

/** Takes the timer away if it stands. */
export function clearTimer(to: Writer, { workspaceId, subject, kind }: TimerName): Promise<void> {
  return writeTo(to, (batch) => batch.remove('timers', { workspaceId, subject, kind }))
}
