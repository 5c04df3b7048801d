import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, language, line, page, pageOf, revision, words } from './shapes.ts'

const wordsByLanguage = z.strictObject({ en: words, es: words, pt: words, nl: words }).partial()

export const template = z.object({
  id,
  name: z.string(),
  words: wordsByLanguage,
  disabled: z.boolean(),
  revision,
})

export const listTemplates = defineRoute({
  method: 'GET',
  path: '/v1/templates',
  access: 'ticket.read',
  summary: 'Words that are written often, by name',
  query: page,
  response: pageOf(template),
})

export const createTemplate = defineRoute({
  method: 'POST',
  path: '/v1/templates',
  access: 'settings.write',
  summary:
    'Add a template; {customer} {agent} {when} {portal} {number} {subject} {desk} are filled by its ticket',
  status: 201,
  body: z.strictObject({ name: line, words: wordsByLanguage }),
  response: template,
})

export const updateTemplate = defineRoute({
  method: 'PATCH',
  path: '/v1/templates/:id',
  access: 'settings.write',
  summary: 'Change a template',
  guarded: true,
  params: byId,
  body: z.strictObject({ name: line, words: wordsByLanguage, disabled: z.boolean() }).partial(),
  response: template,
})

export const previewTemplate = defineRoute({
  method: 'POST',
  path: '/v1/templates/:id/preview',
  access: 'message.send',
  summary: 'A template with the facts of a ticket; what has no value stays open and is named',
  params: byId,
  body: z.strictObject({ ticketId: id }),
  response: z.object({ text: z.string(), language, missing: z.array(z.string()) }),
})
