import type { z } from 'zod'
import type { setUp as route } from '#contracts/http/setup.ts'
import type { Language } from '#i18n/say.ts'
import { insertMember } from '#server/features/members/index.ts'
import { type Caller, type SessionView, startSession, viewSession } from '#server/features/sessions/index.ts'
import { createTicketNumbers } from '#server/features/tickets/index.ts'
import { requireZone } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { inTransaction } from '#server/platform/db/transaction.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import type { Owner } from './owner.ts'
import { insertWorkspace, isSetUp, waitForOtherSetup } from './setup-store.ts'
import { buildStarterDesk } from './starter-desk.ts'

type Body = z.output<(typeof route)['body']>
/** Fills a new workspace with a living story, after it is committed and before the owner sees it. */
export type StartSample = (ctx: Context, owner: Owner, language: Language) => Promise<void>

/** First run: the workspace, its owner as admin, something to begin with, and the owner signed in. */
export async function setUp(
  ctx: Context,
  body: Body,
  { caller, startSample }: { caller: Caller; startSample: StartSample | null },
): Promise<{ token: string; view: SessionView }> {
  requireZone(body.zone)
  if (await isSetUp(ctx.db)) throw new Problem('already_set_up')
  const passwordHash = await ctx.secrets.hashPassword(body.password)
  const { owner, token } = await inTransaction(ctx, async (tx) => {
    await waitForOtherSetup(tx)
    if (await isSetUp(tx)) throw new Problem('already_set_up')
    const within = { ...ctx, db: tx }
    const workspaceId = ctx.ids.make('wsp')
    await createTicketNumbers(tx, workspaceId)
    const owner: Owner = { kind: 'member', workspaceId, memberId: ctx.ids.make('mem'), role: 'admin' }
    await doWork(within, owner, async (work) => layFoundation(work, owner, body, passwordHash))
    if (body.start === 'empty' || !startSample) await buildStarterDesk(within, owner, body)
    const token = await doWork(within, owner, (work) => startSession(work, owner.memberId, caller))
    return { owner, token }
  })
  if (body.start === 'sample' && startSample) await startSample(ctx, owner, body.language)
  return { token, view: await viewSession(ctx.db, owner.workspaceId, owner.memberId, ctx.clock.now()) }
}

function layFoundation(work: Work, owner: Owner, body: Body, passwordHash: string): void {
  const { language, zone } = body
  insertWorkspace(work, { name: body.workspaceName, language, zone })
  insertMember(work, {
    id: owner.memberId,
    name: body.ownerName,
    email: body.email.toLowerCase(),
    role: 'admin',
    language,
    zone,
    leadId: null,
    state: 'active',
    awayUntil: null,
    calendarId: null,
    passwordHash,
    preferences: {},
  })
  appendEvent(work, { type: 'workspace.created', subjectId: owner.workspaceId })
  appendEvent(work, { type: 'member.created', subjectId: owner.memberId, data: { role: 'admin' } })
}
