import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, date, id, instant, line, page, pageOf, revision, term, zone } from './shapes.ts'

const time = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d(:[0-5]\d)?$/)
const windows = z.array(z.tuple([time, time])).max(12)
export const calendarDefinition = z.strictObject({
  zone,
  weekly: z.strictObject({
    mon: windows,
    tue: windows,
    wed: windows,
    thu: windows,
    fri: windows,
    sat: windows,
    sun: windows,
  }),
  holidays: z.array(date).max(2_000).default([]),
  yearlyHolidays: z
    .array(z.string().regex(/^\d\d-\d\d$/))
    .max(366)
    .default([]),
  dateOverrides: z.record(date, windows).default({}),
  dateBreaks: z.record(date, windows).default({}),
  /** What holidays are called, by `YYYY-MM-DD` or `MM-DD`; only to explain. */
  holidayNames: z.record(z.string().regex(/^(\d{4}-)?\d\d-\d\d$/), z.string().max(200)).optional(),
})
export const calendar = z.object({
  id,
  name: z.string(),
  version: z.number().int(),
  validFrom: instant,
  definition: calendarDefinition,
  open: z.boolean(),
  nextChangeAt: instant.nullable(),
  /** The version that holds now; a newer one may hold from later on. */
  versionNow: z.number().int(),
  /** From when each version counts, the newest first; the last 20. */
  versions: z.array(z.object({ version: z.number().int(), validFrom: instant })).max(20),
  revision,
})
export const listCalendars = defineRoute({
  method: 'GET',
  path: '/v1/calendars',
  access: 'ticket.read',
  summary: 'Calendars in which time counts',
  query: page,
  response: pageOf(calendar),
})
export const createCalendar = defineRoute({
  method: 'POST',
  path: '/v1/calendars',
  access: 'settings.write',
  summary: 'Add a calendar; one that never opens is refused (4.7)',
  status: 201,
  body: z.strictObject({ name: line, definition: calendarDefinition }),
  response: calendar,
})
export const publishCalendar = defineRoute({
  method: 'POST',
  path: '/v1/calendars/:id/versions',
  access: 'settings.write',
  summary: 'Publish a new version, from now or from a later instant on (4.3)',
  status: 201,
  guarded: true,
  params: byId,
  body: z.strictObject({
    name: line.optional(),
    definition: calendarDefinition,
    /** From when it holds; until then the version before it does. Now, when not said. */
    validFrom: instant.optional(),
    appliesTo: z.enum(['new', 'open']).default('new'),
  }),
  response: calendar,
})
/** "What is due if it starts now?" (tried live in settings). */
export const tryCalendar = defineRoute({
  method: 'POST',
  path: '/v1/calendars/try',
  access: 'ticket.read',
  summary: 'Due instant of a term from an instant, explained',
  body: z.strictObject({
    calendarId: id.nullable().optional(),
    definition: calendarDefinition.optional(),
    start: instant,
    term,
  }),
  response: z.object({
    dueAt: instant,
    steps: z.array(z.record(z.string(), z.unknown())),
    sentence: z.string(),
  }),
})
export const holidayCountries = defineRoute({
  method: 'GET',
  path: '/v1/holidays/countries',
  access: 'ticket.read',
  summary: 'Countries whose public holidays are known, by ISO 3166-1',
  response: z.object({ items: z.array(z.string().length(2)).max(300) }),
})
export const holidaysOf = defineRoute({
  method: 'GET',
  path: '/v1/holidays',
  access: 'ticket.read',
  summary: 'Public holidays of a country, for review before use',
  query: z.strictObject({
    country: z.string().length(2),
    region: z.string().max(10).optional(),
    year: z.coerce.number().int().min(1970).max(2100),
  }),
  response: z.object({
    items: z.array(
      z.object({
        date: z.string(),
        name: z.string(),
        type: z.enum(['public', 'bank', 'school', 'optional', 'observance']),
        /** Local times of a day that is partly off. */
        partDay: z.object({ from: z.string(), to: z.string() }).optional(),
      }),
    ),
    /** Regions of the country that have holidays of their own. */
    regions: z.array(z.object({ code: z.string(), name: z.string() })),
  }),
})
