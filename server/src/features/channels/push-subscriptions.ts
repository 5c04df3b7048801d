import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type { createPushSubscription as createRoute } from '#contracts/http/notification-channels.ts'
import { formatInstant } from '#core/time/instant.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import { faultOf } from '#server/platform/outbound/call-outside.ts'
import { found, Problem, refuse } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { lastOf } from './chat-store.ts'

type View = Output<'createPushSubscription'>
type Body = z.output<(typeof createRoute)['body']>
const MOST = 20

/** My browsers, newest first; a program has none. */
export async function listPushSubscriptions(
  ctx: Context,
  actor: Actor,
): Promise<Output<'listPushSubscriptions'>> {
  if (actor.kind !== 'member') return { items: [] }
  const rows = await rowsOf(ctx.db, actor.workspaceId, actor.memberId)
  return { items: rows.map((row) => viewOf(ctx, row)) }
}

/** The same browser again replaces what it gave before. */
export async function createPushSubscription(ctx: Context, actor: Actor, body: Body): Promise<View> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const { memberId, workspaceId } = actor
  const { endpoint, keys, device } = body
  const fault = faultOf(ctx.config, endpoint)
  if (fault) throw new Problem('invalid_request', { errors: [{ pointer: '/endpoint', detail: fault }] })
  return doWork(ctx, actor, async ({ batch, tx, now }) => {
    const mark = ctx.secrets.hashToken(endpoint)
    const before = await rowsOf(tx, workspaceId, memberId)
    const same = before.find((row) => row.mark === mark)
    if (!same && before.length >= MOST) refuse({ code: 'push.too_many', params: { most: MOST } })
    const id = same?.id ?? ctx.ids.make('psh')
    const sealed = ctx.secrets.seal(JSON.stringify({ endpoint, keys }))
    const createdAt = same?.createdAt ?? now
    batch.upsert('pushSubscriptions', {
      workspaceId,
      id,
      memberId,
      mark,
      sealed,
      device,
      createdAt: at(createdAt),
    })
    return viewOf(ctx, { id, device, sealed, createdAt, lastAt: null, lastError: null, lastState: null })
  })
}

export async function deletePushSubscription(ctx: Context, actor: Actor, id: string): Promise<void> {
  if (actor.kind !== 'member') found(null)
  await doWork(ctx, actor, async ({ batch, tx, workspaceId }) => {
    const own = actor.kind === 'member' ? actor.memberId : ''
    found((await rowsOf(tx, workspaceId, own)).find((row) => row.id === id))
    batch.remove('pushSubscriptions', { workspaceId, id })
  })
}

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

function rowsOf(db: Database | Tx, workspaceId: string, memberId: string) {
  return db
    .selectFrom('pushSubscriptions')
    .selectAll()
    .where('workspaceId', '=', workspaceId)
    .where('memberId', '=', memberId)
    .orderBy('id', 'desc')
    .limit(MOST)
    .execute()
}

function viewOf(ctx: Context, row: Omit<Row, 'mark' | 'memberId' | 'workspaceId'>): View {
  const { id, device, sealed, createdAt } = row
  const { endpoint } = JSON.parse(ctx.secrets.open(sealed)) as { endpoint: string }
  return { id, device, host: new URL(endpoint).host, createdAt: formatInstant(createdAt), last: lastOf(row) }
}
