import type { Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { callOutside, type OutsideAnswer, type OutsideCall } from '#server/platform/outbound/call-outside.ts'
import { chatPayload, type ChatFormat } from './chat-payload.ts'
import type { OutsideChannel } from './destinations.ts'
import { pushRequest, type PushTarget } from './push-request.ts'
import type { WordsOutside } from './words-outside.ts'

/** `again`: it may go better later. `gone`: there is no such place any more. */
export type Outcome = { state: 'delivered' | 'failed' | 'gone'; error: string | null; again: boolean }

const GONE: Outcome = { state: 'gone', error: 'gone', again: false }

/** Says words at a destination and writes down there what became of it. */
export async function deliver(
  ctx: Context,
  workspaceId: string,
  to: { channel: OutsideChannel; id: string },
  words: WordsOutside & { tag: string },
): Promise<Outcome> {
  const table = to.channel === 'push' ? 'pushSubscriptions' : 'chatWebhooks'
  const call = await callFor(ctx, workspaceId, to, words)
  if (!call) return GONE
  const answer = await callOutside(ctx.config, call)
  if (to.channel === 'push' && answer.state === 'answered' && [404, 410].includes(answer.status)) {
    await ctx.db
      .deleteFrom('pushSubscriptions')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', to.id)
      .execute()
    return GONE
  }
  const outcome = outcomeOf(answer)
  await ctx.db
    .updateTable(table)
    .set({ lastState: outcome.state, lastError: outcome.error, lastAt: at(ctx.clock.now()) })
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', to.id)
    .execute()
  return outcome
}

async function callFor(
  ctx: Context,
  workspaceId: string,
  to: { channel: OutsideChannel; id: string },
  words: WordsOutside & { tag: string },
): Promise<OutsideCall | null> {
  if (to.channel === 'push') {
    const row = await ctx.db
      .selectFrom('pushSubscriptions')
      .select('sealed')
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', to.id)
      .executeTakeFirst()
    if (!row) return null
    return pushRequest(ctx, JSON.parse(ctx.secrets.open(row.sealed)) as PushTarget, words, words.tag)
  }
  const row = await ctx.db
    .selectFrom('chatWebhooks')
    .select(['sealedUrl', 'format'])
    .where('workspaceId', '=', workspaceId)
    .where('id', '=', to.id)
    .where('disabled', '=', false)
    .executeTakeFirst()
  if (!row) return null
  return {
    url: ctx.secrets.open(row.sealedUrl),
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(chatPayload(row.format as ChatFormat, words)),
  }
}

function outcomeOf(answer: OutsideAnswer): Outcome {
  if (answer.state !== 'answered') {
    return { state: 'failed', error: answer.because, again: answer.state === 'unreachable' }
  }
  const { status } = answer
  if (status >= 200 && status < 300) return { state: 'delivered', error: null, again: false }
  return {
    state: 'failed',
    error: `HTTP ${status}`,
    again: status === 408 || status === 429 || status >= 500,
  }
}
