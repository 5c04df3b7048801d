import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type {
  createChatWebhook as createRoute,
  updateChatWebhook as updateRoute,
} from '#contracts/http/notification-channels.ts'
import { mayKeepChat } from '#core/permission/may-keep-chat.ts'
import { loadDesk, requireKnown } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { faultOf } from '#server/platform/outbound/call-outside.ts'
import { found, Problem } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { deliver } from './deliver.ts'
import { chatView, loadChat, type ChatRow } from './chat-store.ts'

type ChatView = Output<'updateChatWebhook'>
type New = z.output<(typeof createRoute)['body']>
type Change = z.output<(typeof updateRoute)['body']>

export async function createChatWebhook(ctx: Context, actor: Actor, body: New): Promise<ChatView> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId, batch, tx } = work
    const { url, teamId, ...facts } = body
    const memberId = teamId === null && actor.kind === 'member' ? actor.memberId : null
    requireAllowed(actor, { memberId })
    if (teamId === null && memberId === null) pointAt('/teamId', 'missing')
    requireKnown((await loadDesk(work, workspaceId)).teams, { '/teamId': teamId })
    const id = ctx.ids.make('cht')
    batch.insert('chatWebhooks', {
      ...facts,
      ...sealed(ctx, url),
      workspaceId,
      id,
      teamId,
      memberId,
      createdAt: at(work.now),
    })
    appendEvent(work, { type: 'chat_webhook.created', subjectId: id, data: { name: body.name, teamId } })
    await batch.flush(tx)
    return chatView(found(await loadChat(tx, workspaceId, id)))
  })
}

export async function updateChatWebhook(
  ctx: Context,
  actor: Actor,
  { id, body, ifMatch }: { id: string; body: Change; ifMatch: number | null },
): Promise<ChatView> {
  return doWork(ctx, actor, async (work) => {
    const { workspaceId, batch, tx } = work
    const { revision } = await held(work, actor, id)
    checkRevision(ifMatch, revision)
    const { url, ...facts } = body
    const address = url === undefined ? {} : sealed(ctx, url)
    batch.update('chatWebhooks', { ...facts, ...address, workspaceId, id, revision: revision + 1 })
    appendEvent(work, { type: 'chat_webhook.changed', subjectId: id, data: { changed: Object.keys(body) } })
    await batch.flush(tx)
    return chatView(found(await loadChat(tx, workspaceId, id)))
  })
}

export async function deleteChatWebhook(ctx: Context, actor: Actor, id: string): Promise<void> {
  await doWork(ctx, actor, async (work) => {
    const { name } = await held(work, actor, id)
    work.batch.remove('chatWebhooks', { workspaceId: work.workspaceId, id })
    appendEvent(work, { type: 'chat_webhook.deleted', subjectId: id, data: { name } })
  })
}

/** Sends a greeting now; what became of it is in `last`. */
export async function tryChatWebhook(ctx: Context, actor: Actor, id: string): Promise<ChatView> {
  const { workspaceId } = actor
  const chat = ownOrTeams(actor, await loadChat(ctx.db, workspaceId, id))
  requireAllowed(actor, chat)
  const desk = await loadDesk(ctx, workspaceId)
  const say = sayIn(desk.language)
  const text = say('notification.chat.try', { desk: desk.name })
  const items = [{ text, url: ctx.config.url }]
  const words = { title: text, items, open: say('notification.chat.open'), tag: id }
  await deliver(ctx, workspaceId, { channel: 'chat_webhook', id }, words)
  return chatView(found(await loadChat(ctx.db, workspaceId, id)))
}

async function held(work: Work, actor: Actor, id: string): Promise<ChatRow> {
  const chat = ownOrTeams(actor, await loadChat(work.tx, work.workspaceId, id))
  requireAllowed(actor, chat)
  return chat
}

/** Somebody else's own chat is nobody's business. */
function ownOrTeams(actor: Actor, chat: ChatRow | undefined): ChatRow {
  const own = actor.kind === 'member' ? actor.memberId : null
  return found(chat?.memberId === null || chat?.memberId === own ? chat : null)
}

function requireAllowed(actor: Actor, chat: { memberId: string | null }): void {
  const memberId = actor.kind === 'member' ? actor.memberId : null
  if ('role' in actor && mayKeepChat({ role: actor.role, memberId }, chat)) return
  throw new Problem('not_allowed')
}

function sealed(ctx: Context, url: string): { sealedUrl: string; host: string } {
  const fault = faultOf(ctx.config, url)
  if (fault) pointAt('/url', fault)
  return { sealedUrl: ctx.secrets.seal(url), host: new URL(url).host }
}

function pointAt(pointer: string, detail: string): never {
  throw new Problem('invalid_request', { errors: [{ pointer, detail }] })
}
