import type { z } from 'zod'
import type * as contracts from '#contracts/http/ticket-fields.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import {
  fieldsInUse,
  fieldView,
  loadField,
  MOST_FIELDS,
  type FieldRow,
  type FieldView,
} from './field-store.ts'

type New = z.output<(typeof contracts.createTicketField)['body']>
type Change = z.output<(typeof contracts.updateTicketField)['body']>

export function createTicketField(ctx: Context, actor: Actor, body: New): Promise<FieldView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const row: FieldRow = { id: ctx.ids.make('fld'), ...body, disabledAt: null, revision: 1 }
    const known = await fieldsInUse(work.tx, work.workspaceId)
    if (known.length >= MOST_FIELDS) wrong('/name', 'field.too_many')
    check(desk, row, known)
    work.batch.insert('ticketFields', {
      ...row,
      workspaceId: work.workspaceId,
      disabledAt: null,
      createdAt: at(work.now),
    })
    appendEvent(work, { type: 'ticket_field.created', subjectId: row.id, data: { name: row.name } })
    return fieldView(row)
  })
}

export function updateTicketField(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<FieldView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const before = await loadField(work.tx, work.workspaceId, id)
    checkRevision(ifMatch, before.revision)
    const { disabled, ...facts } = body
    const row: FieldRow = { ...before, ...facts, revision: before.revision + 1 }
    if (disabled !== undefined) row.disabledAt = disabled ? work.now : null
    check(desk, row, await fieldsInUse(work.tx, work.workspaceId))
    const disabledAt = row.disabledAt === null ? null : new Date(row.disabledAt)
    work.batch.update('ticketFields', { ...row, workspaceId: work.workspaceId, disabledAt })
    appendEvent(work, { type: 'ticket_field.changed', subjectId: id, data: { changed: Object.keys(body) } })
    return fieldView(row)
  })
}

function check(desk: Desk, row: FieldRow, known: readonly FieldRow[]): void {
  const isTaken = known.some((one) => one.id !== row.id && one.name.toLowerCase() === row.name.toLowerCase())
  if (isTaken) wrong('/name', 'field.name_taken')
  const choices = new Set(row.choices)
  if (row.kind === 'choice' ? choices.size < 2 || choices.size < row.choices.length : choices.size > 0)
    wrong('/choices', 'field.choices')
  if (row.topicIds.some((id) => !desk.topics.has(id))) wrong('/topicIds', 'unknown')
}

function wrong(pointer: string, detail: string): never {
  throw new Problem('invalid_request', { errors: [{ pointer, detail }] })
}
