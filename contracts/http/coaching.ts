import { z } from 'zod'
import { BLOCKABLE } from '#core/coach/blockable.ts'
import { defineRoute } from '../route.ts'
import { date, language, named, revision } from './shapes.ts'

const ruleId = z.string().regex(/^[a-z_]{3,60}$/)

/** How the coach reads drafts here (7.2, 7.3). */
export const coachSettings = z.strictObject({
  switchedOff: z.array(ruleId).max(200).describe('Rules that are not looked at'),
  extraWords: z
    .partialRecord(language, z.record(ruleId, z.array(z.string().trim().min(1).max(100)).max(100)))
    .describe('Words and phrases added to a rule, by language'),
  blocks: z.array(z.enum(BLOCKABLE)).max(BLOCKABLE.length).describe('Rules that keep a message from leaving'),
})

export const readCoach = defineRoute({
  method: 'GET',
  path: '/v1/coach',
  access: 'ticket.read',
  summary: 'How the coach reads drafts',
  response: coachSettings.extend({ revision }),
})

export const saveCoach = defineRoute({
  method: 'PUT',
  path: '/v1/coach',
  access: 'settings.write',
  summary: 'Switch rules off, add words, choose what may block (7.3)',
  guarded: true,
  body: coachSettings,
  response: coachSettings.extend({ revision }),
})

export const readCoachFigures = defineRoute({
  method: 'GET',
  path: '/v1/coach/figures',
  access: 'report.read',
  summary: 'What was still in sent messages, by team, rule and week; never by person',
  query: z.strictObject({
    weeks: z.coerce.number().int().min(1).max(53).default(12),
    before: date.optional().describe('The last week is the one that holds this day; default: today'),
  }),
  response: z.object({
    weeks: z.array(date).describe('Mondays, oldest first'),
    teams: z.array(
      z.object({
        team: named.nullable().describe('null: teams of fewer than three people, taken together'),
        messages: z.number().int(),
        rules: z.array(
          z.object({ rule: z.string(), messages: z.number().int(), byWeek: z.array(z.number().int()) }),
        ),
      }),
    ),
  }),
})
