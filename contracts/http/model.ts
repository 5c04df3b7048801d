import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, language, revision } from './shapes.ts'

const modelFields = {
  enabled: z.boolean(),
  baseUrl: z
    .string()
    .trim()
    .max(500)
    .describe('Of an endpoint that speaks the OpenAI chat protocol, such as http://localhost:11434/v1'),
  model: z.string().trim().max(200),
  mask: z
    .boolean()
    .describe('Names, addresses and numbers are taken out before anything leaves, and put back'),
  dailyTokens: z.number().int().min(0).max(1_000_000_000),
}

/** The language model of the owner's choice (7.4). Its key is never shown. */
const modelSettings = z.object({
  ...modelFields,
  hasKey: z.boolean(),
  usedToday: z.object({ calls: z.number().int(), tokens: z.number().int() }),
  revision,
})

export const readModel = defineRoute({
  method: 'GET',
  path: '/v1/model',
  access: 'settings.write',
  summary: 'The language model and what it used today',
  response: modelSettings,
})

export const saveModel = defineRoute({
  method: 'PUT',
  path: '/v1/model',
  access: 'settings.write',
  summary: 'Choose a language model, or switch it off',
  guarded: true,
  body: z.strictObject({
    ...modelFields,
    key: z.string().max(500).nullable().optional().describe('null takes it away; absent leaves it'),
  }),
  response: modelSettings,
})

export const tryModel = defineRoute({
  method: 'POST',
  path: '/v1/model/try',
  access: 'settings.write',
  summary: 'Ask the model for one word, to see whether it answers',
  response: z.object({ said: z.string(), tookMs: z.number().int() }),
})

export const readModelState = defineRoute({
  method: 'GET',
  path: '/v1/model/state',
  access: 'ticket.read',
  summary: 'Whether there is a model to ask',
  response: z.object({ on: z.boolean() }),
})

const draft = z.string().trim().min(1).max(20_000)
/** What a model can be asked about a ticket; nothing it says is kept or sent by the desk. */
export const modelQuestion = z.discriminatedUnion('use', [
  z.strictObject({
    use: z.literal('reword'),
    text: draft.describe('The sentence to say better'),
    rule: z.string().max(60),
    language,
  }),
  z.strictObject({ use: z.literal('brief'), language }),
  z.strictObject({ use: z.literal('handover'), language }),
  z.strictObject({ use: z.literal('translate'), messageId: id, language }),
])

export const askModel = defineRoute({
  method: 'POST',
  path: '/v1/tickets/:id/model',
  access: 'ticket.write',
  summary:
    'A rewording, a three-line brief, a handover draft or a translation, made by the model and marked so',
  params: byId,
  body: modelQuestion,
  response: z.object({
    generated: z.literal(true),
    model: z.string(),
    text: z.string().nullable(),
    lines: z.object({ wants: z.string(), stands: z.string(), promised: z.string() }).nullable(),
    handover: z
      .object({ whatHappened: z.string(), customerWants: z.string(), impact: z.string(), tried: z.string() })
      .nullable(),
    findings: z
      .array(z.object({ rule: z.string(), words: z.string(), reason: z.string() }))
      .describe('What the coach points out in it: the model is read like everybody else'),
  }),
})
