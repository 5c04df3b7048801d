import type { TimeState } from '#web/ui/time-state.ts'
import type { Words } from './say.tsx'

export type TimeSource = {
  dueAt: string | null
  leftMs: number | null
  timeState: string
}
export type TimeLeft = { state: TimeState; fill: number; words: string; title: string }

const WORKING_DAY = 8 * 3_600_000

/** Words and bar of a clock at `now`. What the server said shrinks here as the due instant nears; it is read again each minute. */
export function timeLeft(source: TimeSource, now: number, words: Words): TimeLeft {
  const { say, format } = words
  if (source.dueAt === null || source.leftMs === null) {
    return { state: 'rest', fill: 0.6, words: say('time.paused'), title: say('time.paused') }
  }
  const due = new Date(source.dueAt).getTime()
  const left = source.leftMs <= 0 ? source.leftMs : Math.min(source.leftMs, due - now)
  const state = left <= 0 ? 'late' : stateOf(source.timeState)
  return {
    state,
    fill: Math.min(1, Math.sqrt(Math.abs(left) / WORKING_DAY)),
    words: leftWords(left, due, now, words),
    title: say('time.due', { when: format.exact(due) }),
  }
}

function leftWords(left: number, due: number, now: number, { say, format }: Words): string {
  if (left <= 0) return say('time.late', { duration: format.duration(left) })
  if (format.isSameDay(due, now)) return say('time.left', { duration: format.duration(left) })
  return say('time.left_on', { day: format.shortDay(due, now), duration: format.duration(left, true) })
}

function stateOf(said: string): TimeState {
  return (['plenty', 'soon', 'now', 'late', 'rest'] as const).find((state) => state === said) ?? 'plenty'
}
