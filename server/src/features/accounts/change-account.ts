import { sql } from 'kysely'
import type { z } from 'zod'
import type * as contracts from '#contracts/http/accounts.ts'
import { parseInstant } from '#core/time/instant.ts'
import { loadDesk, requireKnown, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { found, refuse } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { type AccountView, viewAccount } from './account-views.ts'

type Fields = z.output<(typeof contracts.updateAccount)['body']>

export function createAccount(
  ctx: Context,
  actor: Actor,
  body: z.output<(typeof contracts.createAccount)['body']>,
): Promise<AccountView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const id = ctx.ids.make('acc')
    const columns = await columnsOf(work, desk, body, id)
    const row = { ...columns, name: body.name, workspaceId: work.workspaceId, id, createdAt: at(work.now) }
    work.batch.insert('accounts', row)
    appendEvent(work, { type: 'account.created', subjectId: id, data: { name: body.name } })
    await work.batch.flush(work.tx)
    return viewAccount(work.tx, desk, id)
  })
}

export function updateAccount(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Fields; ifMatch: number | null },
): Promise<AccountView> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId } = work
    const desk = await loadDesk(work, workspaceId)
    const { revision } = await lockAccount(work, id)
    checkRevision(ifMatch, revision)
    const columns = await columnsOf(work, desk, body, id)
    work.batch.update('accounts', { ...columns, workspaceId, id, revision: revision + 1 })
    appendEvent(work, { type: 'account.changed', subjectId: id, data: { changed: Object.keys(body) } })
    await work.batch.flush(work.tx)
    return viewAccount(work.tx, desk, id)
  })
}

/** Records what a company was told before things went wrong; it stands beside every ticket of theirs (3.2). */
export function recordAccountExpectation(
  ctx: Context,
  actor: Actor,
  { accountId, body }: { accountId: string; body: Expectation },
): Promise<{ id: string }> {
  return doWork(ctx, actor, async (work) => {
    await lockAccount(work, accountId)
    const id = ctx.ids.make('exp')
    const times = {
      toldAt: at(parseInstant(body.toldAt)),
      untilAt: body.untilAt ? at(parseInstant(body.untilAt)) : null,
      createdAt: at(work.now),
    }
    work.batch.insert('expectations', { ...body, workspaceId: work.workspaceId, id, accountId, ...times })
    appendEvent(work, { type: 'expectation.recorded', subjectId: accountId, data: { id, kind: body.kind } })
    return { id }
  })
}
type Expectation = z.output<(typeof contracts.recordAccountExpectation)['body']>

export function removeExpectation(ctx: Context, actor: Actor, id: string): Promise<void> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId } = work
    const row = await work.tx
      .selectFrom('expectations')
      .select(['words', 'contactId', 'accountId'])
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', id)
      .forUpdate()
      .executeTakeFirst()
    const { words, contactId, accountId } = found(row)
    work.batch.remove('expectations', { workspaceId, id })
    const subjectId = accountId ?? contactId
    appendEvent(work, { type: 'expectation.removed', subjectId, data: { id, words } })
  })
}

async function lockAccount(work: Work, id: string): Promise<{ revision: number }> {
  const row = await work.tx
    .selectFrom('accounts')
    .select('revision')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return found(row)
}

async function columnsOf(work: Work, desk: Desk, body: Fields, id: string) {
  const { teamId, value, domains, ...columns } = body
  requireKnown(desk.teams, { '/teamId': teamId })
  const own = domains && [...new Set(domains)]
  if (own) await refuseTaken(work, own, id)
  return {
    ...columns,
    ...(own ? { domains: own } : {}),
    ...(teamId === undefined ? {} : { ownerTeamId: teamId }),
    ...(value === undefined ? {} : { value: value?.amount ?? null, currency: value?.currency ?? null }),
  }
}

/** A domain says whose somebody is; it can say only one. */
async function refuseTaken(work: Work, domains: readonly string[], id: string): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from accounts
    where workspace_id = ${work.workspaceId} and id <> ${id} and domains && ${[...domains]}::text[] limit 1`.execute(
    work.tx,
  )
  if (rows[0]) refuse({ code: 'account.domain_taken', params: { name: rows[0].name } })
}
