import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type { tryCalendar as route } from '#contracts/http/calendars.ts'
import { ALWAYS_OPEN, compileCalendar } from '#core/calendar/calendar.ts'
import { explain } from '#core/calendar/explain.ts'
import { dueAt, isEverOver } from '#core/calendar/term.ts'
import { formatInstant, type Instant, parseInstant } from '#core/time/instant.ts'
import { localeOf } from '#i18n/locale.ts'
import type { Language } from '#i18n/say.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found, refuse } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { checkDefinition } from './check-definition.ts'

type Body = z.output<(typeof route)['body']>

/** When something is due that begins at an instant, and what was counted on the way (4.2). Stores nothing. */
export async function tryCalendar(ctx: Context, actor: Actor, body: Body): Promise<Output<'tryCalendar'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const start = parseInstant(body.start)
  if (body.definition) checkDefinition(body.definition)
  const calendar = body.definition
    ? compileCalendar(body.definition)
    : body.calendarId
      ? found(desk.calendars.get(body.calendarId)).calendar
      : ALWAYS_OPEN
  if (!isEverOver(calendar, start, body.term)) refuse({ code: 'calendar.never_due' })
  const due = dueAt(calendar, start, body.term)
  const explained = explain(calendar, start, due)
  const member = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  const zone = calendar === ALWAYS_OPEN ? (member?.zone ?? desk.zone) : calendar.zone
  return {
    dueAt: formatInstant(due),
    steps: explained.steps.map((step) => ({
      ...step,
      from: formatInstant(step.from),
      to: formatInstant(step.to),
    })),
    sentence: sentence(member?.language ?? desk.language, zone, { start, due, ms: explained.ms }),
  }
}

function sentence(
  language: Language,
  zone: string,
  { start, due, ms }: { start: Instant; due: Instant; ms: number },
): string {
  const when = new Intl.DateTimeFormat(localeOf(language), {
    hourCycle: 'h23',
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  })
  const minutes = Math.round(ms / 60_000)
  return sayIn(language)('calendar.try.sentence', {
    due: when.format(due),
    start: when.format(start),
    hours: Math.floor(minutes / 60),
    minutes: minutes % 60,
  })
}
