import type { TimerHandler } from '#server/platform/timers/timers.ts'
import { sendWaitingMail } from './send-waiting-mail.ts'

/** Three names for one thing, so that a mail for tonight never moves one for now: setting a timer moves its own kind. */
export const notificationTimers: readonly (readonly [string, TimerHandler])[] = [
  ['notify_now', sendWaitingMail],
  ['notify_soon', sendWaitingMail],
  ['notify_later', sendWaitingMail],
]
