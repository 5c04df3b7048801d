import type { TimerHandler } from '#server/platform/timers/timers.ts'
import { sendWaiting } from './send-waiting.ts'

/** Three names for one thing, so that a mail for tonight never moves one for now: setting a timer moves its own kind. */
export const notificationTimers: readonly (readonly [string, TimerHandler])[] = [
  ['notify_now', sendWaiting],
  ['notify_soon', sendWaiting],
  ['notify_later', sendWaiting],
]
