import pg from 'pg'
import { makeClient, type Call } from '#contracts/client.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import { makeContext } from '#server/app/boot.ts'
import { bindRoutes } from '#server/app/routes.ts'
import { letterText } from '#server/app/stage/letter.ts'
import { injected, type SentMail, type Stage } from '#server/app/stage/stage.ts'
import { openContent } from '#server/features/outbox/index.ts'
import { acceptMail } from '#server/features/intake/index.ts'
import type { SimClock } from '#server/platform/clock.ts'
import type { Config } from '#server/platform/config/config.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { makeHttpApp } from '#server/platform/http/http-app.ts'
import type { Log } from '#server/platform/log.ts'
import { beginLife, type Life } from './server-fuse.ts'
import { passTimeTogether, workOffTogether } from './server-workers.ts'

/** When the next life ends; null for one that lasts. */
export type Fate = () => { statement: number; when: 'before' | 'after' } | null

/**
 * A desk whose process can be killed at any statement. People do what people do then: they ask again with the same
 * key, and a mail server delivers again. As a stage it looks as if nothing had happened.
 */
export type MortalStage = Stage & {
  /** From now on a second process works beside it whose clock is ahead, or behind; that one lives on. */
  engageBeside(skewMs: number): void
  /** Throws the process away, between two calls. */
  kill(): Promise<void>
  /** From now on every life ends as fate says. */
  tempt(fate: Fate): void
  deaths(): number
  /** Statements of the present life. */
  statements(): number
  deliver(raw: Buffer, envelope: { from: string; to: string[] }, door: Door): Promise<void>
  /** Errors that nobody's death explains. */
  errors: string[]
  leave(): Promise<void>
}

/** Where a desk runs: its settings, its database, its time. */
export type Ground = { config: Config; connectionString: string; clock: SimClock }
type Door = Parameters<typeof acceptMail>[3]
export type Process = { ctx: Context; life: Life; as(actor: Actor | null): Call; end(): Promise<void> }

const MOST_TRIES = 500

export function openMortalStage(ground: Ground): MortalStage {
  const { clock } = ground
  const errors: string[] = []
  const sent: SentMail[] = []
  let fate: Fate = () => null
  let deaths = 0
  let keys = 0
  let letters = 0
  let process = startProcess(ground, errors)
  let beside: Process | null = null
  const workers = () => [process.ctx, ...(beside ? [beside.ctx] : [])]

  const begin = () => {
    const { statement, when } = fate() ?? { statement: Infinity, when: 'before' }
    process.life.dieAt(statement, when)
  }
  const rebirth = async () => {
    const { life } = process
    deaths += 1
    life.die()
    await process.end()
    await lastBreath(ground.connectionString, life.name)
    process = startProcess(ground, errors)
    begin()
  }
  const survive = async <T>(act: (process: Process) => Promise<T>): Promise<T> => {
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const { life } = process
      try {
        const answer = await act(process)
        if (!life.isDead()) return answer
      } catch (error) {
        if (!life.isDead()) throw error
      }
      await rebirth()
    }
    throw new Error(`no life was long enough (${MOST_TRIES} tries)`)
  }
  const settled = <T>(act: (process: Process) => Promise<T>): Promise<T> =>
    survive(async (process) => {
      const answer = await act(process)
      await workOffTogether(workers())
      sent.splice(0, sent.length, ...(await whatLeft(process.ctx)))
      return answer
    })
  const asAnybody = (actor: Actor | null): Call =>
    (async (id, input, how) => {
      const idempotencyKey = `call-${(keys += 1)}`
      return settled(({ as }) => as(actor)(id, input, { idempotencyKey, ...how }))
    }) as Call
  const deliver: MortalStage['deliver'] = (raw, envelope, door) =>
    settled(({ ctx }) => acceptMail(ctx, raw, envelope, door)).then(() => {})
  const until: Stage['passTime'] = (at) => settled(() => passTimeTogether(workers(), clock, at))
  return {
    get ctx() {
      return process.ctx
    },
    clock,
    sent,
    errors,
    as: asAnybody,
    asNobody: asAnybody(null),
    async receive(letter) {
      const messageId = letter.messageId ?? `<letter-${(letters += 1)}@customer.example>`
      const raw = Buffer.from(letterText({ ...letter, messageId }, clock.now()), 'utf8')
      await deliver(raw, { from: letter.from.address, to: [letter.to] }, 'smtp')
      return messageId
    },
    deliver,
    passTime: until,
    wait: (ms) => until(instant(clock.now() + ms) as Instant),
    engageBeside(skewMs) {
      const skewed = { ...clock, now: () => instant(clock.now() + skewMs) }
      beside = startProcess({ ...ground, clock: skewed }, errors)
    },
    kill: rebirth,
    tempt(next) {
      fate = next
      begin()
    },
    deaths: () => deaths,
    statements: () => process.life.statements(),
    async leave() {
      await process.end()
      await beside?.end()
    },
  }
}

/** A process as it starts: nothing in memory but its settings. */
export function startProcess({ config, connectionString, clock }: Ground, errors: string[]): Process {
  const life = beginLife()
  const mine = `${connectionString}${connectionString.includes('?') ? '&' : '?'}application_name=${life.name}`
  const ctx = makeContext({ config: { ...config }, connectionString: mine, clock, log: logOf(life, errors) })
  const actors = new Map<string, Actor>()
  const app = makeHttpApp(ctx, async ({ headers }) => actors.get(String(headers['x-stage-actor'])) ?? null)
  bindRoutes(app, { startSample: async () => {} })
  return {
    ctx,
    life,
    as(actor) {
      const name = JSON.stringify(actor)
      if (actor) actors.set(name, actor)
      return makeClient({ base: '', fetch: injected(app), headers: actor ? { 'x-stage-actor': name } : {} })
    },
    async end() {
      await app.fastify.close()
      await ctx.live.stop()
      await ctx.db.destroy()
    },
  }
}

function logOf(life: Life, errors: string[]): Log {
  const note = (facts: object, words: string) => {
    if (!life.isDead()) errors.push(`${words}: ${(facts as { err?: Error }).err?.stack ?? ''}`)
  }
  return { debug: () => {}, info: () => {}, warn: note, error: note }
}

/** The database lets go of what a dead process held when it notices; a new one starts after that. */
async function lastBreath(connectionString: string, life: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  const its = 'from pg_stat_activity where datname = current_database() and application_name = $1'
  try {
    await client.query(`select pg_terminate_backend(pid) ${its}`, [life])
    while ((await client.query(`select 1 ${its}`, [life])).rowCount)
      await client.query('select pg_sleep(0.002)')
  } finally {
    await client.end()
  }
}

async function whatLeft(ctx: Context): Promise<SentMail[]> {
  const rows = await ctx.db
    .selectFrom('outgoingMails')
    .select(['id', 'content', 'envelope', 'purpose', 'sentAt'])
    .where('state', '=', 'sent')
    .orderBy('sentAt')
    .orderBy('id')
    .execute()
  return rows.map(({ id, content, envelope, purpose, sentAt }) => {
    const said = openContent(ctx.secrets, content)
    const { to } = envelope as { to: string[] }
    return { ...said, at: instant(Number(sentAt)), id, to, purpose, replyTo: said.replyTo ?? null }
  })
}
