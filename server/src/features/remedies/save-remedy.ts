import type { z } from 'zod'
import type { createRemedy as createRoute, updateRemedy as updateRoute } from '#contracts/http/remedies.ts'
import {
  beginSettingsChange,
  type Desk,
  refuseDefinition,
  type RemedyDefinition,
  requireKnown,
} from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { type RemedyView, viewRemedy } from './remedy-views.ts'

type NewRemedy = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof updateRoute)['body']>

export async function createRemedy(ctx: Context, actor: Actor, body: NewRemedy): Promise<RemedyView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    checkRemedy(desk, body)
    const { workspaceId } = work
    const id = ctx.ids.make('rem')
    work.batch.insert('remedies', { ...body, workspaceId, id, createdAt: at(work.now) })
    appendEvent(work, { type: 'remedy.created', subjectId: id, data: { name: body.name, rung: body.rung } })
    await work.batch.flush(work.tx)
    return viewRemedy(work.tx, workspaceId, id)
  })
}

export async function updateRemedy(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<RemedyView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const { workspaceId } = work
    const { revision } = await viewRemedy(work.tx, workspaceId, id)
    checkRevision(ifMatch, revision)
    checkRemedy(desk, body)
    work.batch.update('remedies', { ...body, workspaceId, id, revision: revision + 1 })
    appendEvent(work, { type: 'remedy.changed', subjectId: id, data: { changed: Object.keys(body) } })
    await work.batch.flush(work.tx)
    return viewRemedy(work.tx, workspaceId, id)
  })
}

function checkRemedy(desk: Desk, body: Change): void {
  requireKnown(desk.topics, { '/topicIds': body.topicIds })
  if (body.definition) refuseDefinition(moneyFaults(body.definition))
}

/** Limits that cannot be compared with the amount they limit hold nothing back (trap 49). */
function moneyFaults({ amount, limits }: RemedyDefinition) {
  const named = Object.entries(limits).flatMap(([role, { perTicket, perAccount }]) => [
    { pointer: `/definition/limits/${role}/perTicket`, money: perTicket },
    ...(perAccount ? [{ pointer: `/definition/limits/${role}/perAccount`, money: perAccount }] : []),
  ])
  const currency = amount?.currency ?? named[0]?.money.currency
  return [
    ...named
      .filter(({ money }) => money.currency !== currency)
      .map((fault) => ({ ...fault, code: 'remedy.other_currency' })),
    ...named
      .filter(({ money }) => money.amount.startsWith('-'))
      .map((fault) => ({ ...fault, code: 'remedy.negative' })),
    ...(amount?.amount.startsWith('-') ? [{ pointer: '/definition/amount', code: 'remedy.negative' }] : []),
  ].map(({ code, pointer }) => ({ code, pointer }))
}
