import { sql } from 'kysely'
import type { Clock } from '#core/clock/clock.ts'
import { isOpenClock } from '#core/clock/clock-commands.ts'
import { explainClock } from '#core/clock/explain-clock.ts'
import type { Escalation } from '#core/escalation/escalation.ts'
import type { Calendars } from '#core/clock/clock.ts'
import type { Instant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { hold } from './invariants.ts'

/** Each finds rows that must never be there. */
const NEVER: Record<string, string> = {
  // What a message met or ended runs on when it is taken back, and may be met again.
  'a clock event is told once': `select type, data->>'clockId' clock, data->>'percent' percent from events e
    where type in ('clock.started', 'clock.warned', 'clock.breached', 'clock.met', 'clock.cancelled')
    group by 1, 2, 3, ticket_id having count(*) > 1 + (select count(*) from events b where b.ticket_id = e.ticket_id
      and b.type = 'message.taken_back' and e.type in ('clock.met', 'clock.cancelled'))`,
  'a commitment ends once': `select subject_id from events
    where type in ('commitment.broken', 'commitment.superseded', 'commitment.withdrawn') group by subject_id, type
    having count(*) > 1`,
  'a message is written once': `select message_id from outgoing_mails where purpose = 'reply' and message_id is not null
    group by message_id having count(*) > 1`,
  'a mail is one message': `select blob from inbound_mails where state = 'processed' group by blob having count(*) > 1`,
  'no mail is left unread': `select id from inbound_mails where state in ('stored', 'failed')`,
  'a step is asked once a round': `select subject_id, data->>'step' step, data->>'round' round, data->>'ackDueAt' due
    from events where type = 'escalation.step_told' group by 1, 2, 3, 4 having count(*) > 1`,
  'one open escalation of a kind': `select ticket_id, kind from escalations
    where state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved')
    group by ticket_id, kind having count(*) > 1`,
  'one accountable owner of what is escalated': `select id from escalations where owner_member_id is null and
    state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved')`,
  'a broken commitment is an event': `select id from commitments c where state = 'broken' and not exists
    (select from events e where e.subject_id = c.id and e.type = 'commitment.broken')`,
  'a breached clock is an event': `select id from clocks c where breached_at is not null and not exists
    (select from events e where e.data->>'clockId' = c.id and e.type = 'clock.breached')`,
}

/** Holds after every act of a history, when everything due has been done. */
export async function holdDesk(ctx: Context, workspaceId: string): Promise<void> {
  const broken = await Promise.all(
    Object.entries(NEVER).map(async ([invariant, question]) => ({
      invariant,
      rows: (await sql`${sql.raw(question)}`.execute(ctx.db)).rows,
    })),
  )
  for (const { invariant, rows } of broken) hold(rows.length === 0, invariant, rows)
  const now = ctx.clock.now()
  const { calendarOf } = await loadDesk(ctx, workspaceId)
  const clocks = await ctx.db.selectFrom('clocks').select(['clock', 'dueAt', 'state']).execute()
  for (const row of clocks) holdClock(row.clock as Clock, row, calendarOf, now)
  await holdClimbs(ctx)
}

function holdClock(
  clock: Clock,
  row: { dueAt: number | null; state: string },
  calendarOf: Calendars,
  now: Instant,
): void {
  hold(
    row.state === clock.state && row.dueAt === clock.dueAt,
    'the columns of a clock say what it says',
    clock,
  )
  clock.segments.forEach(({ from, to }, i) => {
    const next = clock.segments[i + 1]
    hold((to ?? Infinity) >= from, 'stretches of a ledger run forward', clock)
    hold(next === undefined || next.from === to, 'stretches of a ledger touch', clock)
  })
  if (!isOpenClock(clock)) return
  hold(
    explainClock(clock, calendarOf, now).dueAt === clock.dueAt,
    'explain(ledger) equals the stored due',
    clock,
  )
  const isLate = clock.state === 'running' && clock.dueAt !== null && clock.dueAt <= now
  hold(!isLate || clock.breachedAt !== null, 'no breach is lost', clock)
}

/** From rung to rung, none passed over but those where nobody is, which is an event. */
async function holdClimbs(ctx: Context): Promise<void> {
  const events = await ctx.db
    .selectFrom('events')
    .select(['type', 'subjectId', 'data'])
    .where('type', 'in', ['escalation.climbed', 'escalation.step_empty'])
    .orderBy('id')
    .execute()
  for (const { subjectId, type, data } of events) {
    if (type !== 'escalation.climbed') continue
    const { from, to, reason } = data as { from: number; to: number; reason: string }
    hold(to > from, 'a path climbs upwards', { subjectId, from, to })
    if (reason !== 'not_acknowledged') continue
    for (let step = from + 1; step < to; step += 1) {
      const isEmpty = events.some(
        (other) =>
          other.subjectId === subjectId &&
          other.type === 'escalation.step_empty' &&
          (other.data as { step: number }).step === step,
      )
      hold(isEmpty, 'no step is skipped', { subjectId, from, to })
    }
  }
}

/** At the end, when time has run on: queues are empty, and whoever waits for somebody has a next instant. */
export async function holdDrained(ctx: Context): Promise<void> {
  const now = ctx.clock.now()
  const jobs = await ctx.db.selectFrom('jobs').select(['queue', 'state', 'runAt', 'lastError']).execute()
  const left = jobs.filter((job) => job.state === 'parked' || job.runAt <= now)
  hold(left.length === 0, 'the queues drain', left)
  const mails = await ctx.db
    .selectFrom('outgoingMails')
    .select(['id', 'state', 'sendAfter'])
    .where('state', 'in', ['waiting', 'sending', 'parked'])
    .execute()
  hold(
    mails.every((mail) => mail.state === 'waiting' && mail.sendAfter > now),
    'what was written leaves',
    mails,
  )
  const timers = await ctx.db.selectFrom('timers').selectAll().execute()
  hold(
    timers.every(({ dueAt, attempts }) => dueAt > now && attempts === 0),
    'no timer is left behind',
    timers,
  )
  const open = await ctx.db
    .selectFrom('escalations')
    .select('escalation')
    .where('closedAt', 'is', null)
    .execute()
  for (const row of open) {
    const { id, state } = row.escalation as Escalation
    const waits = state === 'requested' || state === 'returned'
    const armed = timers.some(({ subject }) => subject === id)
    hold(!waits || armed, 'who has not answered is asked again', row.escalation)
  }
}
