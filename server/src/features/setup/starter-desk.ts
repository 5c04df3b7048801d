import { SETUP_QUESTIONS } from '#contracts/http/workspace.ts'
import type { CalendarDefinition } from '#core/calendar/calendar.ts'
import type { Language, Say } from '#i18n/say.ts'
import { createCalendar } from '#server/features/calendars/index.ts'
import { createTeam } from '#server/features/teams/index.ts'
import { updateWorkspace } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { sayIn } from '#server/platform/words.ts'
import type { Owner } from './owner.ts'
import { buildPath, buildPolicy, buildRemedies } from './starter-rules.ts'
import { buildTopics } from './starter-topics.ts'

/** A small sound desk to begin with, made by the same verbs that settings use. */
export async function buildStarterDesk(
  ctx: Context,
  owner: Owner,
  { language, zone }: { language: Language; zone: string },
): Promise<void> {
  const say = sayIn(language)
  const calendarId = await buildCalendars(ctx, owner, say, zone)
  const team = { calendarId, leadId: owner.memberId, memberIds: [owner.memberId] }
  const first = await createTeam(ctx, owner, { ...team, name: say('starter.team.first'), level: 1 })
  const second = await createTeam(ctx, owner, { ...team, name: say('starter.team.second'), level: 2 })
  const currency = currencyIn(zone)
  const openQuestions = [...SETUP_QUESTIONS]
  await updateWorkspace(ctx, owner, { settings: { currency, fallbackTeamId: first.id, openQuestions } })
  await buildTopics(ctx, owner, say, { first: first.id, second: second.id })
  await buildPolicy(ctx, owner, say)
  await buildPath(ctx, owner, { say, teamId: second.id, calendarId })
  await buildRemedies(ctx, owner, { say, currency })
}

/** Gives the id of the office calendar; beside it stands one that never closes. */
async function buildCalendars(ctx: Context, owner: Owner, say: Say, zone: string): Promise<string> {
  const office = await createCalendar(ctx, owner, {
    name: say('starter.calendar.office'),
    definition: week(zone, [['09:00', '17:00']], []),
  })
  const allDay: [string, string][] = [['00:00', '24:00']]
  await createCalendar(ctx, owner, {
    name: say('starter.calendar.always'),
    definition: week(zone, allDay, allDay),
  })
  return office.id
}

type Windows = [string, string][]
type Stored = CalendarDefinition & Parameters<typeof createCalendar>[2]['definition']

function week(zone: string, weekday: Windows, weekend: Windows): Stored {
  return {
    zone,
    weekly: {
      mon: weekday,
      tue: weekday,
      wed: weekday,
      thu: weekday,
      fri: weekday,
      sat: weekend,
      sun: weekend,
    },
    holidays: [],
    yearlyHolidays: [],
    dateOverrides: {},
    dateBreaks: {},
  }
}

const CURRENCIES: [RegExp, string][] = [
  [/^Europe\/London$/, 'GBP'],
  [/^America\/(Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Belem|Cuiaba|Porto_Velho)$/, 'BRL'],
  [/^America\/(New_York|Chicago|Denver|Los_Angeles|Phoenix|Detroit|Anchorage)$/, 'USD'],
  [/^America\/(Mexico_City|Monterrey|Tijuana|Cancun)$/, 'MXN'],
]

/** A first guess from the zone, so that limits read sensibly; changed in the settings. */
function currencyIn(zone: string): string {
  return CURRENCIES.find(([zones]) => zones.test(zone))?.[1] ?? 'EUR'
}
