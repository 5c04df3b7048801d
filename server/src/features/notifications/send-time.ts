import { isOpen, nextOpening } from '#core/calendar/arithmetic.ts'
import { instant, minute, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'

/** What leaves within one stretch of this length leaves together. */
const BUNDLE_MS = 2 * minute

export type SendTime = { at: Instant; timer: 'notify_now' | 'notify_soon' | 'notify_later' }

/** When what is told outside of the desk goes to a member: at once on duty, else within their working time, a few together (trap 28). */
export function sendTime(desk: Desk, memberId: string, onDuty: boolean, now: Instant): SendTime {
  if (onDuty) return { at: now, timer: 'notify_now' }
  const member = desk.members.get(memberId)
  const teams = (member?.teamIds ?? []).map((id) => desk.teams.get(id))
  const calendarId =
    member?.calendarId ?? teams.find((team) => team && !team.disabled && team.calendarId)?.calendarId
  const calendar = calendarId ? desk.calendars.get(calendarId)?.calendar : undefined
  if (!calendar || isOpen(calendar, now)) {
    // The end of the stretch, so that setting the timer again never moves it.
    return { at: instant((Math.floor(now / BUNDLE_MS) + 1) * BUNDLE_MS), timer: 'notify_soon' }
  }
  const opening = nextOpening(calendar, now)
  return opening === null ? { at: now, timer: 'notify_now' } : { at: opening, timer: 'notify_later' }
}
