import type { Output } from '#contracts/client.ts'
import { isFieldOf, isFieldValue, type FieldValue } from '#core/ticket/field-value.ts'
import { holdTicket, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
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
    ctx.db
      .selectFrom('tickets')
      .select(['topicId', 'fields'])
      .where('workspaceId', '=', actor.workspaceId)
      .where('id', '=', ticketId)
      .executeTakeFirst(),
  ])
  const { topicId, fields: values } = found(row)
  return shown(fieldsOf(desk, fields, topicId), (values ?? {}) as Values)
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
    const fields = fieldsOf(desk, all, hold.state.topicId)
    const before = valuesOf(hold)
    const after: Record<string, FieldValue> = { ...before }
    const changed: string[] = []
    for (const [id, value] of Object.entries(values)) {
      const field = fields.find((one) => one.id === id)
      if (!field) wrong(id, 'unknown')
      if (value !== null && !isFieldValue(field, value)) wrong(id, 'field.wrong_kind')
      if ((before[id] ?? null) === value) continue
      changed.push(field.name)
      if (value === null) delete after[id]
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
    return shown(fields, after)
  })
}

const valuesOf = ({ row }: TicketHold) => (row.fields ?? {}) as Record<string, FieldValue>

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
