import { makeClient, type Call } from '#contracts/client.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import { acceptMail } from '#server/features/intake/index.ts'
import { openContent, SEND_MAIL } from '#server/features/outbox/index.ts'
import type { SimClock } from '#server/platform/clock.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { makeHttpApp, type HttpApp } from '#server/platform/http/http-app.ts'
import type { Queue } from '#server/platform/jobs/jobs.ts'
import { queues, timerHandlers } from '../consumers.ts'
import { bindRoutes } from '../routes.ts'
import { letterText, type Letter } from './letter.ts'
import { passTime, workOff } from './pass-time.ts'

/**
 * A desk whose time is ours: people act through the real API, mails arrive through the real door, timers and jobs
 * happen at their instants. The demo, the sample workspace and the simulator play on it.
 */
export type Stage = {
  ctx: Context
  clock: SimClock
  /** The API as this actor. */
  as(actor: Actor): Call
  /** The API as somebody who is not signed in. */
  asNobody: Call
  /** A customer's mail arrives and is worked off. Gives its Message-ID. */
  receive(letter: Letter): Promise<string>
  passTime(until: Instant): Promise<void>
  wait(ms: number): Promise<void>
  /** What left by mail, in order. Nothing leaves the machine. */
  sent: SentMail[]
}

export type SentMail = {
  at: Instant
  id: string
  to: string[]
  subject: string
  text: string
  headerMessageId: string
  replyTo: string | null
  purpose: string
}

/** Builds a stage on a context whose clock is simulated. Its mails end in `sent`. */
export function makeStage(ctx: Context, clock: SimClock): Stage {
  const sent: SentMail[] = []
  const due = { timerHandlers, queues: new Map([...queues, [SEND_MAIL, catchMail(sent)]]) }
  const actors = new Map<string, Actor>()
  const app = makeHttpApp(
    ctx,
    async (request) => actors.get(String(request.headers['x-stage-actor'])) ?? null,
  )
  bindRoutes(app, { startSample: async () => {} })
  let letters = 0
  let calls = 0
  return {
    ctx,
    clock,
    sent,
    asNobody: makeClient({ base: '', fetch: injected(app), makeKey: () => `stage-${++calls}` }),
    as(actor) {
      const name = JSON.stringify(actor)
      actors.set(name, actor)
      const call = makeClient({
        base: '',
        fetch: injected(app),
        headers: { 'x-stage-actor': name },
        makeKey: () => `stage-${++calls}`,
      })
      // What a call set off is done before the next one, as on a desk where nobody is in a hurry.
      return (async (id, input, how) => {
        const answer = await call(id, input, how)
        await workOff(ctx, clock, due)
        return answer
      }) as Call
    },
    async receive(letter) {
      const messageId = letter.messageId ?? `<letter-${++letters}@customer.example>`
      const raw = Buffer.from(letterText({ ...letter, messageId }, clock.now()), 'utf8')
      await acceptMail(ctx, raw, { from: letter.from.address, to: [letter.to] }, 'smtp')
      await workOff(ctx, clock, due)
      return messageId
    },
    passTime: (until) => passTime(ctx, clock, until, due),
    wait: (ms) => passTime(ctx, clock, instant(clock.now() + ms), due),
  }
}

/** Keeps what would have left and marks it sent, by the same states the real sender writes. */
function catchMail(sent: SentMail[]): Queue {
  return {
    async run(ctx, job) {
      const { workspaceId } = job
      const id = String(job.data.id)
      const mail = await ctx.db
        .selectFrom('outgoingMails')
        .select(['state', 'content', 'purpose', 'messageId', 'envelope'])
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .executeTakeFirst()
      if (!mail || mail.state !== 'waiting') return
      const content = openContent(ctx.secrets, mail.content)
      const at = new Date(ctx.clock.now())
      await ctx.db
        .updateTable('outgoingMails')
        .set({ state: 'sent', sentAt: at })
        .where('workspaceId', '=', workspaceId)
        .where('id', '=', id)
        .execute()
      if (mail.messageId)
        await ctx.db
          .updateTable('messages')
          .set({ delivery: 'sent' })
          .where('workspaceId', '=', workspaceId)
          .where('id', '=', mail.messageId)
          .execute()
      sent.push({
        at: ctx.clock.now(),
        id,
        to: (mail.envelope as { to: string[] }).to,
        purpose: mail.purpose,
        subject: content.subject,
        text: content.text,
        headerMessageId: content.headerMessageId,
        replyTo: content.replyTo ?? null,
      })
    },
  }
}

/** The app as something to fetch from, without a socket. */
export function injected(app: HttpApp): typeof fetch {
  return (async (url: string, init: { method: string; headers: Record<string, string>; body?: string }) => {
    const answer = await app.fastify.inject({
      method: init.method as 'GET',
      url,
      headers: init.headers,
      payload: init.body,
    })
    return new Response(answer.statusCode === 204 ? null : answer.payload, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type'] ?? '') },
    })
  }) as unknown as typeof fetch
}
