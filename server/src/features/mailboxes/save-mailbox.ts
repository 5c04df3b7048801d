import type { z } from 'zod'
import type { createMailbox as createRoute, updateMailbox as updateRoute } from '#contracts/http/contacts.ts'
import {
  beginSettingsChange,
  type Desk,
  requireFree,
  requireKnown,
} from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import {
  insertMailbox,
  loadMailbox,
  type MailboxRow,
  openMailboxSecrets,
  saveMailbox,
  sealMailboxSecrets,
  type StoredInbound,
  type StoredServer,
} from './mailbox-store.ts'
import { dkimKey, oauthSignIn } from './mailbox-keys.ts'
import { type MailboxView, viewMailbox } from './mailbox-views.ts'

type NewMailbox = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof updateRoute)['body']>
type Server = NonNullable<Change['outbound']>

export async function createMailbox(ctx: Context, actor: Actor, body: NewMailbox): Promise<MailboxView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const id = ctx.ids.make('mbx')
    checkMailbox(desk, id, body)
    const blank: MailboxRow = {
      id,
      address: '',
      name: body.address,
      teamId: null,
      language: null,
      inbound: { kind: 'smtp' },
      outbound: {},
      oauth: {},
      dkim: {},
      pausedAt: null,
      secrets: null,
      signature: '',
      disabledAt: null,
      revision: 0,
    }
    const mailbox = await changed(ctx, blank, body, work.now)
    insertMailbox(work, mailbox)
    appendEvent(work, { type: 'mailbox.created', subjectId: id, data: { address: mailbox.address } })
    await work.batch.flush(work.tx)
    return viewMailbox(work.tx, work.workspaceId, id)
  })
}

export async function updateMailbox(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<MailboxView> {
  return doWork(ctx, actor, async (work) => {
    const desk = await beginSettingsChange(work)
    const before = await loadMailbox(work, id)
    checkRevision(ifMatch, before.revision)
    checkMailbox(desk, id, body)
    saveMailbox(work, await changed(ctx, before, body, work.now), {
      isNewWayIn: body.inbound !== undefined || body.oauth !== undefined,
      isNewWayOut: body.outbound !== undefined || body.oauth !== undefined,
    })
    appendEvent(work, { type: 'mailbox.changed', subjectId: id, data: { changed: Object.keys(body) } })
    await work.batch.flush(work.tx)
    return viewMailbox(work.tx, work.workspaceId, id)
  })
}

function checkMailbox(desk: Desk, id: string, body: Change): void {
  requireKnown(desk.teams, { '/teamId': body.teamId })
  const address = body.address?.toLowerCase()
  const taken = [...desk.mailboxes.values()].some(
    (box) => box.id !== id && box.address.toLowerCase() === address,
  )
  requireFree(taken, '/address', 'mailbox.address_taken')
}

async function changed(
  ctx: Context,
  before: MailboxRow,
  body: Change,
  now: MailboxRow['disabledAt'],
): Promise<MailboxRow> {
  const { inbound, outbound, disabled, paused, dkim, oauth, ...facts } = body
  const secrets = openMailboxSecrets(ctx, before.secrets)
  const after: MailboxRow = { ...before, ...facts, revision: before.revision + 1 }
  if (facts.address) after.address = facts.address.toLowerCase()
  if (disabled !== undefined) after.disabledAt = disabled ? (before.disabledAt ?? now) : null
  if (paused !== undefined) after.pausedAt = paused ? (before.pausedAt ?? now) : null
  if (inbound) {
    const server = inbound.kind === 'imap' ? inbound : null
    if (server) checkMoving(server)
    const same = before.inbound.kind === 'imap' ? before.inbound : {}
    secrets.inboundPassword = keptPassword(server, same, secrets.inboundPassword)
    const trusts = (inbound.trusts ?? before.inbound.trusts ?? []).map((name) => name.toLowerCase())
    after.inbound = { ...(inbound.kind === 'imap' ? storedImap(inbound) : { kind: inbound.kind }), trusts }
  }
  if (outbound !== undefined) {
    secrets.outboundPassword = keptPassword(outbound, before.outbound, secrets.outboundPassword)
    after.outbound = outbound ? storedServer(outbound) : {}
  }
  const key = dkim ? await dkimKey(dkim, before.dkim, secrets.dkimKey) : null
  if (dkim !== undefined) {
    after.dkim = key?.dkim ?? {}
    secrets.dkimKey = key?.privateKey
  }
  const signIn = oauth ? oauthSignIn(oauth, before.oauth, secrets) : null
  if (oauth !== undefined) {
    after.oauth = signIn?.oauth ?? {}
    Object.assign(secrets, signIn?.secrets ?? { clientSecret: undefined, refreshToken: undefined })
  }
  after.secrets = sealMailboxSecrets(ctx, secrets)
  return after
}

/** A password that is not said again is kept for the same server and user only: it is never shown to another. */
function keptPassword(
  after: Server | null,
  before: Partial<StoredServer>,
  known: string | undefined,
): string | undefined {
  if (!after) return undefined
  if (after.password !== undefined) return after.password
  return after.host === before.host && (after.user ?? null) === before.user ? known : undefined
}

function storedServer({ host, port, secure, user }: Server): StoredServer {
  return { host, port, secure, user: user ?? null }
}

type Imap = Extract<NewMailbox['inbound'], { kind: 'imap' }>

function storedImap(inbound: Imap): StoredInbound {
  const { folders, afterwards, moveTo, begin } = inbound
  const target = afterwards === 'move' ? moveTo : null
  return {
    kind: 'imap',
    ...storedServer(inbound),
    folders: [...new Set(folders)],
    afterwards,
    moveTo: target,
    begin,
  }
}

/** Mail that is moved to where mail is read would come round again. */
function checkMoving({ afterwards, moveTo, folders }: Imap): void {
  if (afterwards !== 'move') return
  const pointer = '/inbound/moveTo'
  if (moveTo === null) throw new Problem('invalid_request', { errors: [{ pointer, detail: 'required' }] })
  requireFree(folders.includes(moveTo), pointer, 'mailbox.moves_in_circles')
}
