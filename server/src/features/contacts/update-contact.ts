import type { z } from 'zod'
import type { updateContact as route } from '#contracts/http/contacts.ts'
import { requireKnown, requireZone } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { accountNamed, lockContact } from './contact-store.ts'
import { type ContactView, viewContact } from './contact-views.ts'

type Body = z.output<(typeof route)['body']>

export async function updateContact(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Body; ifMatch: number | null },
): Promise<ContactView> {
  requireZone(body.zone ?? undefined)
  return doWork(ctx, actor, async (work) => {
    const { workspaceId } = work
    const { revision } = await lockContact(work, id)
    checkRevision(ifMatch, revision)
    requireKnown(await accountNamed(work, body.accountId), { '/accountId': body.accountId })
    work.batch.update('contacts', { ...body, workspaceId, id, revision: revision + 1 })
    appendEvent(work, { type: 'contact.changed', subjectId: id, data: { changed: Object.keys(body) } })
    await work.batch.flush(work.tx)
    return viewContact(work.tx, workspaceId, id)
  })
}
