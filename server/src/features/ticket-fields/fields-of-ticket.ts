import type { Output } from '#contracts/client.ts'
import { isFieldOf, isFieldValue, type FieldValue } from '#core/ticket/field-value.ts'
import { holdTicket, anyOfLine } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import type { Tx } from '#server/platform/db/database.ts'
import { found, Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { fieldsInUse, fieldView, type FieldRow } from './field-store.ts'

type Values = Readonly<Record<string, FieldValue | null>>

/** The fields of the ticket's topic, and those above it, with what is written in them. */
export async function readFieldsOf(
  ctx: Context,
  actor: Actor,
  ticketId: string,
): Promise<Output<'readFieldsOf'>> {
  const [desk, fields, row] = await Promise.all([
    loadDesk(ctx, actor.workspaceId),
    fieldsInUse(ctx.db, actor.workspaceId),
    filledOn(ctx.db, actor.workspaceId, ticketId),
  ])
  const { topicId, own, merged } = found(row)
  return shown(fieldsOf(desk, fields, topicId), { ...merged, ...own })
}

export function writeFieldsOf(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  values: Values,
): Promise<Output<'writeFieldsOf'>> {
  return doWork(ctx, actor, async (work) => {
    const [desk, hold, all] = await Promise.all([
      loadDesk(work, work.workspaceId),
      holdTicket(work, ticketId),
      fieldsInUse(work.tx, work.workspaceId),
    ])
    const { own, merged } = found(await filledOn(work.tx, work.workspaceId, ticketId))
    const fields = fieldsOf(desk, all, hold.state.topicId)
    const before: Values = { ...merged, ...own }
    const after: Record<string, FieldValue | null> = { ...own }
    const changed: string[] = []
    for (const [id, value] of Object.entries(values)) {
      const field = fields.find((one) => one.id === id)
      if (!field) wrong(id, 'unknown')
      if (value !== null && !isFieldValue(field, value)) wrong(id, 'field.wrong_kind')
      if ((before[id] ?? null) === value) continue
      changed.push(field.name)
      // What was written on a merged one is to be empty here.
      if (value === null && !(id in merged)) delete after[id]
      else after[id] = value
    }
    if (changed.length > 0) {
      hold.row.fields = after
      appendEvent(work, {
        type: 'ticket.fields_changed',
        ticketId,
        data: { names: changed.join(', '), values },
      })
    }
    return shown(fields, { ...merged, ...after })
  })
}

type Filled = { topicId: string | null; own: Values; merged: Values }

/** What is written on a ticket itself, and on those that were merged into it (1.7). */
async function filledOn(
  db: Context['db'] | Tx,
  workspaceId: string,
  ticketId: string,
): Promise<Filled | undefined> {
  const rows = await db
    .selectFrom('tickets')
    .select(['id', 'topicId', 'fields'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', anyOfLine(workspaceId, ticketId))
    .orderBy('id')
    .execute()
  const own = rows.find(({ id }) => id === ticketId)
  const others = rows.filter((row) => row !== own).map(({ fields }) => (fields ?? {}) as Values)
  const merged = Object.assign({}, ...others) as Values
  return own && { topicId: own.topicId, own: (own.fields ?? {}) as Values, merged }
}

function fieldsOf(desk: Desk, fields: readonly FieldRow[], topicId: string | null): FieldRow[] {
  const topics: string[] = []
  for (let id = topicId; id !== null && !topics.includes(id); id = desk.topics.get(id)?.parentId ?? null)
    topics.push(id)
  return fields.filter((field) => isFieldOf(field.topicIds, topics))
}

function shown(fields: readonly FieldRow[], values: Values): Output<'readFieldsOf'> {
  return { items: fields.map((field) => ({ ...fieldView(field), value: values[field.id] ?? null })) }
}

function wrong(id: string, detail: string): never {
  throw new Problem('invalid_request', { errors: [{ pointer: `/values/${id}`, detail }] })
}
