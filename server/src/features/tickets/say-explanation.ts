import { localeOf } from '#i18n/locale.ts'
import type { ClockExplanation, ExplainStep } from '#core/clock/explain-clock.ts'
import type { Instant } from '#core/time/instant.ts'
import { nearestLanguage } from '#i18n/say.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { sayIn } from '#server/platform/words.ts'

export type Reader = { language: string; zone: string }

/** "Due Mon 10:30: 4 h of Support Madrid, counted from Fri 16:30; paused 2 h while waiting for the customer" (4.2). */
export function sayExplanation(desk: Desk, explained: ClockExplanation, reader: Reader): string {
  const say = sayIn(nearestLanguage(reader.language))
  const words = inOrder(explained.steps)
    .map((step) => say(`clock.explain.${step.step}`, paramsOf(desk, step, reader)))
    .filter((text) => text !== '')
  const [first = '', ...rest] = words
  const head = first.charAt(0).toLocaleUpperCase(reader.language) + first.slice(1)
  return rest.length ? `${head}: ${rest.join(say('clock.explain.and'))}` : head
}

/** The same as one line a step, in the order in which it was counted; the due instant is the last (4.2). */
export function sayEachStep(desk: Desk, explained: ClockExplanation, reader: Reader): string[] {
  const say = sayIn(nearestLanguage(reader.language))
  return explained.steps
    .map((step) => say(`clock.explain.${step.step}`, paramsOf(desk, step, reader)))
    .filter((text) => text !== '')
    .map((text) => text.charAt(0).toLocaleUpperCase(reader.language) + text.slice(1))
}

/** What it comes to first, then why. What was counted is said where a pause or a second target makes it worth saying. */
function inOrder(steps: readonly ExplainStep[]): ExplainStep[] {
  const isEnd = ({ step }: ExplainStep) => step === 'due' || step === 'not_due_while_paused'
  const isPlain = !steps.some(({ step }) => step === 'paused')
  const why = steps.filter(
    (step) => !isEnd(step) && !(isPlain && (step.step === 'counted' || step.step === 'remaining')),
  )
  return [...steps.filter(isEnd), ...why]
}

function paramsOf(desk: Desk, step: ExplainStep, reader: Reader): Record<string, unknown> {
  const params: Record<string, unknown> = { ...step }
  for (const [name, value] of Object.entries(step)) {
    if (INSTANTS.has(name) && typeof value === 'number') params[name] = spoken(value as Instant, reader)
    if (DURATIONS.has(name) && typeof value === 'number') params[name] = duration(value, reader)
    if (name === 'term') {
      const { amount, unit } = value as { amount: number; unit: string }
      params.amount = amount
      params.unit = unit
    }
  }
  if ('calendarId' in step)
    params.calendar = step.calendarId === null ? '' : (desk.calendars.get(step.calendarId)?.name ?? '')
  return params
}

const INSTANTS = new Set(['from', 'to', 'at', 'dueAt'])
const DURATIONS = new Set(['ms', 'usedMs'])

/** A day and a time in the reader's zone; the zone stands with the due instant where screens show it. */
function spoken(at: Instant, { language, zone }: Reader): string {
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(at)
}

/** "4 h 30 min", in the reader's language. */
export function duration(ms: number, { language }: Reader): string {
  const minutes = Math.round(ms / 60_000)
  const part = (value: number, unit: string) =>
    new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, unitDisplay: 'short' }).format(value)
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  if (!hours) return part(rest, 'minute')
  return rest ? `${part(hours, 'hour')} ${part(rest, 'minute')}` : part(hours, 'hour')
}
