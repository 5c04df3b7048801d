import { instant, type Instant } from '#core/time/instant.ts'
import type { Context, Ids } from '../context.ts'
import { writeTo, type Writer } from '../db/batch.ts'
import { at } from '../db/database.ts'
import type { WallClock } from '../clock.ts'

/** What a job is told. Every job belongs to a workspace. */
export type JobData = { workspaceId: string } & Record<string, unknown>
export type Job = { workspaceId: string; id: string; queue: string; data: JobData; attempts: number }

export type Jobs = {
  /**
   * Queues work for outside the transaction; it exists when the transaction commits, and not before. With a key, a job
   * that still waits under the same key stands for both.
   */
  enqueue(
    to: Writer,
    queue: string,
    data: JobData,
    how?: { key?: string; startAfter?: Instant },
  ): Promise<void>
}

/**
 * What a queue does with a job. It may run twice (a crash after the effect), so effects carry an id of their own. A
 * throw is a failure: tried again with backoff, then parked; an error with `permanent: true` is parked at once.
 */
export type Queue = {
  run: (ctx: Context, job: Job) => Promise<void>
  /** How many at once in this process. Default 4. */
  concurrency?: number
  /** Default 10. */
  maxAttempts?: number
  /** Milliseconds to wait after the nth failure. Default: 10 s doubling, up to an hour. */
  backoff?: (attempts: number) => number
  /** Told when a job is parked, after the fact: mark what failed and tell its owner. */
  onParked?: (ctx: Context, job: Job, error: string) => Promise<void>
}
export type Queues = Map<string, Queue>

export function makeJobs(ids: Ids, clock: WallClock): Jobs {
  return {
    enqueue(to, queue, data, { key, startAfter } = {}) {
      const now = clock.now()
      const row = {
        workspaceId: data.workspaceId,
        id: ids.make('job'),
        queue,
        key: key ?? null,
        data,
        runAt: at(startAfter ?? now),
        createdAt: at(now),
      }
      return writeTo(to, (batch) => batch.insertIfAbsent('jobs', row))
    },
  }
}

/** 10 s, 20 s, 40 s … up to an hour. */
export function defaultBackoff(attempts: number): number {
  return Math.min(3_600_000, 10_000 * 2 ** (attempts - 1))
}

/** The next instant at which a job becomes due, for a SimClock to move to. */
export async function nextJobAt(ctx: Pick<Context, 'db'>): Promise<Instant | null> {
  const row = await ctx.db
    .selectFrom('jobs')
    .select('runAt')
    .where('state', '=', 'waiting')
    .orderBy('runAt')
    .limit(1)
    .executeTakeFirst()
  return row ? instant(row.runAt) : null
}
