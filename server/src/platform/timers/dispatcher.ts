import { sql } from 'kysely'
import { instant, type Instant } from '#core/time/instant.ts'
import type { Context } from '../context.ts'
import { at, type Tx } from '../db/database.ts'
import { inTransaction } from '../db/transaction.ts'
import { startLoop, type Loop } from '../loop.ts'
import type { Timer, TimerHandlers } from './timers.ts'

const BATCH = 200
/** Longest sleep: the guarantee of 1 s holds even when another process set a nearer timer. */
const LONGEST_SLEEP = 500
const LONGEST_BACKOFF = 10 * 60_000
/** Who acts by hand holds a ticket and then sets its timer; here it is the other way round. So it is time that gives way. */
const NOT_FOR_LONG = sql`set local lock_timeout = '250ms'`
const AFTER_WAITING = 250

type ClaimedTimer = Timer & { attempts: number }

/** Fires what is due for as long as the process lives; any number of processes may do so at once. */
export function startTimerLoop(ctx: Context, handlers: TimerHandlers): Loop {
  const time = () => ctx.clock.now()
  const how = { name: 'timers', wokenBy: 'timers' as const, log: ctx.log, longestSleep: LONGEST_SLEEP, time }
  return startLoop(how, async () => {
    let next = await nextDue(ctx)
    if (next !== null && next <= time()) {
      // Two at once: while one waits for the database, the other decides.
      await Promise.all([runDueTimers(ctx, handlers, time()), runDueTimers(ctx, handlers, time())])
      next = await nextDue(ctx)
    }
    return next === null ? LONGEST_SLEEP : next - time()
  })
}

/** The nearest due instant of all timers, for sleeping and for a SimClock to move to. */
export async function nextDue(ctx: Pick<Context, 'db'>): Promise<Instant | null> {
  const row = await ctx.db.selectFrom('timers').select('dueAt').orderBy('dueAt').limit(1).executeTakeFirst()
  return row?.dueAt ?? null
}

/** Fires all timers that are due at `now`, in due order, until none is left; gives how many. */
export async function runDueTimers(ctx: Context, handlers: TimerHandlers, now: Instant): Promise<number> {
  for (let fired = 0; ;) {
    const done = await fireTogether(ctx, handlers, now).catch(async (error: unknown) => {
      if (!isHeldByOthers(error))
        ctx.log.warn({ err: error }, 'timers fire one by one, because together one failed')
      return fireOneByOne(ctx, handlers, now)
    })
    fired += done
    if (done === 0) return fired
  }
}

async function fireTogether(ctx: Context, handlers: TimerHandlers, now: Instant): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const timers = await claim(tx, now, BATCH)
    for (const run of runsOf(timers)) await fireRun({ ...ctx, db: tx }, tx, handlers, run, now)
    return timers.length
  })
}

/** Timers of one workspace and kind that follow one another. */
function runsOf(timers: readonly ClaimedTimer[]): ClaimedTimer[][] {
  const runs: ClaimedTimer[][] = []
  for (const timer of timers) {
    const [last] = runs.at(-1) ?? []
    if (last?.kind === timer.kind && last.workspaceId === timer.workspaceId) runs.at(-1)!.push(timer)
    else runs.push([timer])
  }
  return runs
}

async function fireRun(
  ctx: Context,
  tx: Tx,
  handlers: TimerHandlers,
  run: readonly ClaimedTimer[],
  now: Instant,
): Promise<void> {
  const together = run.length > 1 ? handlers.get(run[0]!.kind)?.together : undefined
  if (together) return together(ctx, tx, run, now)
  for (const timer of run) await fire(ctx, tx, handlers, timer, now)
}

/** One bad timer must not hold up the others: each has its own transaction, and the bad one comes back later. */
async function fireOneByOne(ctx: Context, handlers: TimerHandlers, now: Instant): Promise<number> {
  for (let fired = 0; fired < BATCH; fired++) {
    let taken: ClaimedTimer | undefined
    try {
      const any = await inTransaction(ctx, async (tx) => {
        ;[taken] = await claim(tx, now, 1)
        if (taken) await fire({ ...ctx, db: tx }, tx, handlers, taken, now)
        return taken
      })
      if (!any) return fired
    } catch (error) {
      if (!taken) throw error
      if (isHeldByOthers(error)) await moveTo(ctx, taken, instant(now + AFTER_WAITING), taken.attempts)
      else await postpone(ctx, taken, now, error)
    }
  }
  return BATCH
}

async function fire(
  ctx: Context,
  tx: Tx,
  handlers: TimerHandlers,
  timer: Timer,
  now: Instant,
): Promise<void> {
  const handler = handlers.get(timer.kind)
  if (!handler) throw new Error(`no handler for timers of kind ${timer.kind}`)
  await handler(ctx, tx, timer, now)
}

async function claim(tx: Tx, now: Instant, limit: number): Promise<ClaimedTimer[]> {
  const patience = NOT_FOR_LONG.execute(tx)
  const claimed = sql<ClaimedTimer>`
    delete from timers where ctid = any(array(
      select ctid from timers where due_at <= ${at(now)} order by due_at limit ${limit} for update skip locked))
    returning workspace_id, subject, kind, due_at, payload, attempts`.execute(tx)
  const [, { rows }] = await Promise.all([patience, claimed])
  return rows.sort((a, b) => a.dueAt - b.dueAt || (a.subject < b.subject ? -1 : 1))
}

async function postpone(ctx: Context, timer: ClaimedTimer, now: Instant, error: unknown): Promise<void> {
  const wait = Math.min(LONGEST_BACKOFF, 1000 * 2 ** timer.attempts)
  const { workspaceId, subject, kind, attempts } = timer
  ctx.log.error(
    { err: error, workspaceId, subject, kind, attempts: attempts + 1 },
    'a timer failed and is tried again',
  )
  await moveTo(ctx, timer, instant(now + wait), attempts + 1)
}

/** Unless somebody has set it since. */
async function moveTo(ctx: Context, timer: ClaimedTimer, dueAt: Instant, attempts: number): Promise<void> {
  const { workspaceId, subject, kind } = timer
  await ctx.db
    .updateTable('timers')
    .set({ dueAt: at(dueAt), attempts })
    .where('workspaceId', '=', workspaceId)
    .where('subject', '=', subject)
    .where('kind', '=', kind)
    .where('dueAt', '=', at(timer.dueAt))
    .execute()
}

function isHeldByOthers(error: unknown): boolean {
  return (error as { code?: string }).code === '55P03'
}
