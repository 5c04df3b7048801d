import { sql } from 'kysely'
import { instant, type Instant } from '#core/time/instant.ts'
import type { Context } from '../context.ts'
import { at } from '../db/database.ts'
import { startLoop, type Loop } from '../loop.ts'
import { defaultBackoff, type Job, type Queue, type Queues } from './jobs.ts'

const LEASE = 30_000
const LEASE_RENEWAL = 10_000
const LONGEST_SLEEP = 1_000
/** Jobs that end or come within so long are seen to in one statement; one that comes after a quiet while waits for nothing. */
const PAUSE = 20

/** Works the queues for as long as the process lives. A killed process's jobs are taken over when their lease ends. */
export function startJobLoop(ctx: Context, queues: Queues): Loop {
  const running = new Map<Job, Promise<void>>()
  const ended = new Set<Job>()
  const roundAgain = { wanted: () => {} }
  const free = (name: string, queue: Queue) =>
    (queue.concurrency ?? 4) - [...running.keys()].filter((job) => job.queue === name).length
  const time = () => ctx.clock.now()
  const how = {
    name: 'jobs',
    wokenBy: 'jobs' as const,
    log: ctx.log,
    longestSleep: LONGEST_SLEEP,
    pause: PAUSE,
    time,
  }
  const loop = startLoop(how, async () => {
    const room = [...queues]
      .map(([name, queue]) => ({ name, free: free(name, queue) }))
      .filter((each) => each.free > 0)
    const over = [...ended]
    const jobs = await claim(ctx, room, over, ctx.clock.now())
    for (const job of over) ended.delete(job)
    for (const job of jobs) {
      const done = runJob(ctx, queues.get(job.queue)!, job)
        .then((ok) => void (ok && ended.add(job)))
        .catch((error: unknown) =>
          ctx.log.error({ err: error, job: job.id }, 'the outcome of a job could not be written'),
        )
        .finally(() => {
          running.delete(job)
          roundAgain.wanted()
        })
      running.set(job, done)
    }
    return jobs.length ? 0 : LONGEST_SLEEP
  })
  roundAgain.wanted = () => loop.wake()
  const renewal = setInterval(() => void renew(ctx, [...running.keys(), ...ended]), LEASE_RENEWAL)
  return {
    ...loop,
    async stop() {
      await loop.stop()
      await Promise.all(running.values())
      clearInterval(renewal)
      // Without a database the rest is run again, as after a kill.
      await claim(ctx, [], [...ended], ctx.clock.now()).catch(() => {})
    },
  }
}

/** Runs everything due at `now`, one after the other, until nothing is; gives how many. For tests, demo, simulator. */
export async function runDueJobs(ctx: Context, queues: Queues, now: Instant): Promise<number> {
  const room = [...queues.keys()].map((name) => ({ name, free: 1 }))
  for (let count = 0, ended: Job[] = []; ;) {
    const jobs = await claim(ctx, room, ended, now)
    if (!jobs.length) return count
    ended = []
    for (const job of jobs) if (await runJob(ctx, queues.get(job.queue)!, job)) ended.push(job)
    count += jobs.length
  }
}

// What a crash of the database takes back of these is done again, which every job must bear: no wait for the disk.
const UNHURRIED = sql`unhurried as materialized (select set_config('synchronous_commit', 'off', true))`

/** Takes what is due and removes what was done, in one statement: a busy queue asks half as often. */
async function claim(
  ctx: Context,
  room: { name: string; free: number }[],
  ended: Job[],
  now: Instant,
): Promise<Job[]> {
  if (!room.length && !ended.length) return []
  const { rows } = await sql<Job>`
    with ended as (
      delete from jobs using json_to_recordset(${JSON.stringify(ended.map(keyOf))}::json) as e (workspace text, id text)
      where jobs.workspace_id = e.workspace and jobs.id = e.id), due as (
      select j.workspace_id, j.id
      from json_to_recordset(${JSON.stringify(room)}::json) as q (name text, free integer)
      cross join lateral (
        select workspace_id, id from jobs where queue = q.name and state = 'waiting' and run_at <= ${at(now)}
        order by run_at limit q.free for update skip locked) j), ${UNHURRIED}
    update jobs set key = null, attempts = attempts + 1, run_at = ${at(instant(now + LEASE))}
    from due, unhurried where jobs.workspace_id = due.workspace_id and jobs.id = due.id
    returning jobs.workspace_id, jobs.id, jobs.queue, jobs.data, jobs.attempts`.execute(ctx.db)
  return rows.sort((a, b) => (a.id < b.id ? -1 : 1))
}

const keyOf = ({ workspaceId, id }: Job) => ({ workspace: workspaceId, id })

/**
 * Taken over so many times more often than it may fail: whoever ran it was killed each time, perhaps by what it does. One
 * killed beside it, or by a machine that goes off and on, is not given up for that.
 */
const PATIENCE_WITH_KILLED = 3
const mostAttempts = ({ maxAttempts }: Queue) => maxAttempts ?? 10

/** True when it was done; what failed has been written down as such. */
async function runJob(ctx: Context, queue: Queue, job: Job): Promise<boolean> {
  try {
    if (job.attempts > PATIENCE_WITH_KILLED * mostAttempts(queue)) throw new Error('never came to an end')
    await queue.run(ctx, job)
    return true
  } catch (error) {
    await failed(ctx, queue, job, error)
    return false
  }
}

async function failed(ctx: Context, queue: Queue, job: Job, error: unknown): Promise<void> {
  const words = error instanceof Error ? error.message : String(error)
  const permanent = (error as { permanent?: boolean })?.permanent === true
  const parked = permanent || job.attempts >= mostAttempts(queue)
  const now = ctx.clock.now()
  const facts = { err: error, job: job.id, queue: job.queue, attempts: job.attempts }
  ctx.log.warn(facts, parked ? 'a job is parked' : 'a job failed and is tried again')
  await ctx.db
    .updateTable('jobs')
    .set({
      state: parked ? 'parked' : 'waiting',
      lastError: words,
      // Of a parked job: since when it is parked.
      runAt: at(parked ? now : instant(now + (queue.backoff ?? defaultBackoff)(job.attempts))),
    })
    .where('workspaceId', '=', job.workspaceId)
    .where('id', '=', job.id)
    .execute()
  if (parked) await queue.onParked?.(ctx, job, words)
}

async function renew(ctx: Context, jobs: Job[]): Promise<void> {
  if (!jobs.length) return
  await ctx.db
    .updateTable('jobs')
    .set({ runAt: at(instant(ctx.clock.now() + LEASE)) })
    .where('workspaceId', 'in', [...new Set(jobs.map((job) => job.workspaceId))])
    .where(
      'id',
      'in',
      jobs.map((job) => job.id),
    )
    .where('state', '=', 'waiting')
    .execute()
    .catch((error: unknown) => ctx.log.warn({ err: error }, 'leases could not be renewed'))
}
