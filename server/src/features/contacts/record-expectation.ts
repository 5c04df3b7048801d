import type { z } from 'zod'
import type { recordExpectation as route } from '#contracts/http/contacts.ts'
import { parseInstant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { lockContact } from './contact-store.ts'

type Body = z.output<(typeof route)['body']>

/** Records what the customer was told before things went wrong; it stands beside every ticket of theirs (3.2). */
export async function recordExpectation(
  ctx: Context,
  actor: Actor,
  { contactId, body }: { contactId: string; body: Body },
): Promise<{ id: string }> {
  return doWork(ctx, actor, async (work) => {
    await lockContact(work, contactId)
    const { workspaceId, now } = work
    const id = ctx.ids.make('exp')
    const toldAt = at(parseInstant(body.toldAt))
    const untilAt = body.untilAt ? at(parseInstant(body.untilAt)) : null
    const row = { ...body, workspaceId, id, contactId, toldAt, untilAt, createdAt: at(now) }
    work.batch.insert('expectations', row)
    appendEvent(work, { type: 'expectation.recorded', subjectId: contactId, data: { id, kind: body.kind } })
    return { id }
  })
}
