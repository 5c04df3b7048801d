import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { coachSettings } from './coaching.ts'
import { id, language, line, money, priority, revision, role, zone } from './shapes.ts'

const priorityLevel = z.number().int().min(1).max(9)

/** What an empty desk asks whoever sets it up, in this order. */
export const SETUP_QUESTIONS = ['hours', 'holidays', 'topics', 'level_two', 'mailbox'] as const

const rules = {
  currency: z.string().regex(/^[A-Z]{3}$/),
  firstResponseNeeds: z
    .enum(['acknowledgement', 'person', 'anything'])
    .describe('What meets the first response (2.1)'),
  reopenWithinDays: z
    .number()
    .int()
    .min(0)
    .max(365)
    .describe('A real answer within so many days after resolving reopens (1.7)'),
  avoidedSkips: z.number().int().min(1).max(100).describe('After so many skips the lead is told (2.5)'),
  avoidedSnoozes: z.number().int().min(1).max(100).describe('After so many snoozes the lead is told (2.5)'),
  heatedWithinMinutes: z
    .number()
    .int()
    .min(0)
    .max(10_080)
    .describe('Nobody gets a third heated ticket in a row within this time (8.2)'),
  capacity: z
    .number()
    .int()
    .min(1)
    .max(10_000)
    .describe('Open tickets that one person holds before others are asked'),
  assignOnArrival: z
    .enum(['by_hand', 'by_load'])
    .describe('by_load: a new ticket goes at once to whoever can take it best (8.2)'),
  levelByPriority: z
    .partialRecord(priority, priorityLevel)
    .describe('The lowest level at which a ticket of a priority begins (1.5)'),
  repeatWithinDays: z
    .number()
    .int()
    .min(0)
    .max(3_660)
    .describe('The same cause for the same account within this begins one level higher (1.5)'),
  fallbackTeamId: id
    .nullable()
    .describe('Where a ticket goes that nothing else places; null: the first team of the lowest level'),
  escalateOn: z
    .array(
      z.enum([
        'commitment_broken',
        'sla_breached',
        'customer_asked',
        'risk',
        'safety_or_legal',
        'importance',
        'statutory',
      ]),
    )
    .describe('What starts an escalation by itself (5.3)'),
  riskLine: z.number().int().min(1).max(100).describe('The risk from which on it starts one'),
  commitmentLimits: z
    .partialRecord(role, money)
    .describe('The most a role may promise without asking (2.4); who is not named has no limit'),
  undoSeconds: z.number().int().min(0).max(60).describe('How long a message can be taken back'),
  updateWithinHours: z
    .number()
    .int()
    .min(1)
    .max(240)
    .describe('Working hours within which an acknowledgement in one press says "you hear from us" (2.2)'),
  automaticReceipt: z
    .boolean()
    .describe('Whether the customer gets an automatic receipt; it meets no clock (2.1)'),
  portalDays: z
    .number()
    .int()
    .min(1)
    .max(3_660)
    .describe('How long the customer’s page of a ticket stays open after the ticket has ended'),
  webForm: z.boolean().describe('Whether the web form takes tickets'),
  webFormOrigins: z.array(z.url().max(200)).max(50).describe('Sites that may show the form in a frame'),
  statutory: z
    .array(
      z.strictObject({
        jurisdiction: z.string().max(20),
        sector: z.string().max(100),
        topicIds: z.array(id).max(200).default([]),
        calendarId: id.nullable().default(null),
      }),
    )
    .max(50)
    .describe('Duties by law that tickets of the topics (none: of all) have, counted on the calendar (4.6)'),
  openQuestions: z
    .array(z.enum(SETUP_QUESTIONS))
    .max(SETUP_QUESTIONS.length)
    .describe('What whoever set the desk up has neither answered nor left as it is'),
}

/** What a workspace may change of the rules, and how its coach reads, which has an address of its own. */
export const workspaceSettings = z.strictObject({ ...rules, coach: coachSettings.extend({ revision }) })

const workspace = z.object({ id, name: z.string(), language, zone, settings: workspaceSettings })

export const readWorkspace = defineRoute({
  method: 'GET',
  path: '/v1/workspace',
  access: 'settings.read',
  summary: 'The workspace and its settings, defaults filled in',
  response: workspace,
})

export const updateWorkspace = defineRoute({
  method: 'PATCH',
  path: '/v1/workspace',
  access: 'settings.write',
  summary: 'Change the workspace: only what is named; a setting given as null goes back to its default',
  body: z.strictObject({
    name: line.optional(),
    language: language.optional(),
    zone: zone.optional(),
    settings: z.strictObject(orDefault(rules)).optional(),
  }),
  response: workspace,
})

type OrDefault<S extends z.ZodRawShape> = { [K in keyof S]: z.ZodOptional<z.ZodNullable<S[K]>> }

function orDefault<S extends z.ZodRawShape>(shape: S): OrDefault<S> {
  const entries = Object.entries(shape).map(([name, field]) => [name, z.optional(z.nullable(field))])
  return Object.fromEntries(entries) as OrDefault<S>
}
