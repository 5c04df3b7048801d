import type { TimerHandler } from '#server/platform/timers/timers.ts'
import type { Reaction } from '#server/platform/work.ts'
import { AUTOMATION_TIMER, armReactions, clockRulesDue } from './fire-on-clock.ts'
import { eventReactions } from './fire-on-event.ts'

export { ARM_OPEN_CLOCKS, armOpenClocksQueue } from './arm-open-clocks.ts'
export { bindAutomations } from './routes.ts'

/** Rules act after the desk's own reactions to the same event. */
export const automationReactions: readonly (readonly [string, Reaction])[] = [
  ...eventReactions,
  ...armReactions,
]
export const automationTimers: readonly (readonly [string, TimerHandler])[] = [
  [AUTOMATION_TIMER, clockRulesDue],
]
