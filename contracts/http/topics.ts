import { z } from 'zod'
import { defineRoute } from '../route.ts'
import { byId, id, line, page, pageOf, priority, revision } from './shapes.ts'

// The classes of complaint or request, as a tree.
export const topic = z.object({
  id,
  parentId: id.nullable(),
  name: z.string(),
  words: z.array(z.string()),
  teamId: id.nullable(),
  level: z.number().int(),
  priority,
  checklist: z.array(z.object({ key: z.string(), words: z.string() })),
  revision,
})
const topicFields = {
  parentId: id.nullable(),
  name: line,
  words: z.array(line).max(200),
  teamId: id.nullable(),
  level: z.number().int().min(1).max(9),
  priority,
  checklist: z
    .array(z.strictObject({ key: line, words: line }))
    .max(20)
    .refine((items) => new Set(items.map(({ key }) => key)).size === items.length)
    .describe('What to look into; tickets keep their answers by the key, which stands once'),
}
export const listTopics = defineRoute({
  method: 'GET',
  path: '/v1/topics',
  access: 'ticket.read',
  summary: 'The tree of topics',
  query: page,
  response: pageOf(topic),
})
export const createTopic = defineRoute({
  method: 'POST',
  path: '/v1/topics',
  access: 'settings.write',
  summary: 'Add a topic',
  status: 201,
  body: z.strictObject(topicFields).partial().required({ name: true }),
  response: topic,
})
export const updateTopic = defineRoute({
  method: 'PATCH',
  path: '/v1/topics/:id',
  access: 'settings.write',
  summary: 'Change a topic',
  guarded: true,
  params: byId,
  body: z.strictObject(topicFields).partial(),
  response: topic,
})
