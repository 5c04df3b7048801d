import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Database } from '#server/platform/db/database.ts'
import type { Finding } from './doctor.ts'

/** A timer that is this late is not being looked at by anybody. */
const LATE_MS = 30_000

/** Timers that are late, jobs that gave up. */
export async function checkWork(db: Database, now: Instant): Promise<Finding[]> {
  const oldest = await db.selectFrom('timers').select('dueAt').orderBy('dueAt').limit(1).executeTakeFirst()
  const late = oldest ? now - oldest.dueAt : 0
  const { count } = await db
    .selectFrom('jobs')
    .where('state', '=', 'parked')
    .select((e) => e.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return [
    late > LATE_MS
      ? { ok: false, key: 'doctor.timers.late', params: { seconds: String(Math.round(late / 1000)) } }
      : { ok: true, key: 'doctor.timers.ok' },
    count > 0
      ? { ok: false, key: 'doctor.jobs.parked', params: { count } }
      : { ok: true, key: 'doctor.jobs.ok' },
  ]
}

/** trap 38: a mailbox that has been failing says so, with since when and why. */
export async function checkMailboxes(db: Database): Promise<Finding[]> {
  const boxes = await db
    .selectFrom('mailboxes')
    .select(['address', 'lastError', 'failingSince'])
    .where('disabledAt', 'is', null)
    .execute()
  const failing = boxes.filter((box) => box.failingSince !== null)
  if (!failing.length) return [{ ok: true, key: 'doctor.mailboxes.ok', params: { count: boxes.length } }]
  return failing.map(({ address, lastError, failingSince }) => ({
    ok: false,
    key: 'doctor.mailbox.failing',
    params: { address, reason: lastError ?? '', since: formatInstant(failingSince!) },
  }))
}
