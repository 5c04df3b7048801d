import type { Input } from '#contracts/client.ts'
import { unknownPlaceholders } from '#core/mail/placeholders.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import {
  isNameTaken,
  loadTemplate,
  type TemplateRow,
  templateView,
  type TemplateView,
} from './template-store.ts'

type New = Input<'createTemplate'>['body']
type Change = Input<'updateTemplate'>['body']

export function createTemplate(ctx: Context, actor: Actor, body: New): Promise<TemplateView> {
  return doWork(ctx, actor, async (work) => {
    const template: TemplateRow = { id: ctx.ids.make('tpl'), ...body, disabledAt: null, revision: 1 }
    await check(work, template)
    work.batch.insert('templates', {
      ...template,
      workspaceId: work.workspaceId,
      disabledAt: null,
      createdAt: at(work.now),
    })
    appendEvent(work, { type: 'template.created', subjectId: template.id, data: { name: template.name } })
    return templateView(template)
  })
}

export function updateTemplate(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: NonNullable<Change>; ifMatch: number | null },
): Promise<TemplateView> {
  return doWork(ctx, actor, async (work) => {
    const before = await loadTemplate(work.tx, work.workspaceId, id)
    checkRevision(ifMatch, before.revision)
    const { disabled, ...facts } = body
    const template: TemplateRow = { ...before, ...facts, revision: before.revision + 1 }
    if (disabled !== undefined) template.disabledAt = disabled ? (before.disabledAt ?? work.now) : null
    await check(work, template)
    work.batch.update('templates', {
      ...template,
      workspaceId: work.workspaceId,
      disabledAt: at(template.disabledAt),
    })
    appendEvent(work, { type: 'template.changed', subjectId: id, data: { changed: Object.keys(body) } })
    return templateView(template)
  })
}

/** A template that nothing could fill, that says nothing, or whose name is taken is refused when it is saved. */
async function check(work: Work, template: TemplateRow): Promise<void> {
  const refuse = (pointer: string, detail: string, params = {}) => {
    throw new Problem('invalid_request', { params, errors: [{ pointer, detail }] })
  }
  const words = Object.entries(template.words)
  if (words.length === 0) refuse('/words', 'missing')
  for (const [language, text] of words) {
    const unknown = unknownPlaceholders(text)
    if (unknown.length)
      refuse(`/words/${language}`, 'template.unknown_placeholder', { names: unknown.join(', ') })
  }
  if (await isNameTaken(work.tx, work.workspaceId, template)) refuse('/name', 'template.name_taken')
}
