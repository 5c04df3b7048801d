import { sql } from 'kysely'
import type { Clock } from '#core/clock/clock.ts'
import { isOpenClock } from '#core/clock/clock-commands.ts'
import { explainClock } from '#core/clock/explain-clock.ts'
import { nextFiring } from '#core/clock/reach-time.ts'
import type { Escalation } from '#core/escalation/escalation.ts'
import type { Calendars } from '#core/clock/clock.ts'
import type { Instant } from '#core/time/instant.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { hold } from './invariants.ts'

/** Each finds rows that must never be there. */
const NEVER: Record<string, string> = {
  'a clock event is told once': `select type, data->>'clockId' clock, data->>'percent' percent from events
    where type in ('clock.started', 'clock.warned') group by 1, 2, 3 having count(*) > 1`,
  // An answer written before it was due, read after, lifts a breach; nothing else allows a second one.
  'a clock breaches once': `select data->>'clockId' clock from events
    where type in ('clock.breached', 'clock.breach_lifted') group by 1
    having count(*) filter (where type = 'clock.breached') > 1 + count(*) filter (where type = 'clock.breach_lifted')`,
  // Only a message that was taken back lets what it ended go on, and end again.
  'a clock ends once, or goes on in between': `select data->>'clockId' clock from events
    where type in ('clock.met', 'clock.cancelled', 'clock.reopened') group by 1
    having count(*) filter (where type <> 'clock.reopened') - count(*) filter (where type = 'clock.reopened')
      not in (0, 1)`,
  'a clock that ended is an event': `select id from clocks c where (state in ('met', 'cancelled')) <> (
    select count(*) filter (where type <> 'clock.reopened') > count(*) filter (where type = 'clock.reopened')
    from events e where e.data->>'clockId' = c.id and e.type in ('clock.met', 'clock.cancelled', 'clock.reopened'))`,
  'nothing of an ended ticket runs': `select c.id, t.status from clocks c join tickets t on t.id = c.ticket_id
    where c.state in ('running', 'paused') and c.subject_kind = 'ticket'
      and (t.status in ('resolved', 'closed') or t.merged_into_id is not null)`,
  'one clock of a kind runs': `select subject_id, kind from clocks
    where state in ('running', 'paused') and kind <> 'statutory' group by 1, 2 having count(*) > 1`,
  // A merge hands over the stricter clock of each kind, so that one may be owed beside the other (1.7).
  'a first response is not cut short': `select a.ticket_id from clocks a join clocks b on a.subject_id = b.subject_id
    where a.kind = 'first_response' and b.kind = 'next_response'
      and a.state in ('running', 'paused') and b.state in ('running', 'paused')
      and not exists (select from events e where e.ticket_id = a.subject_id and e.type = 'ticket.absorbed')`,
  'a commitment breaks once': `select subject_id from events where type = 'commitment.broken' group by 1
    having count(*) > 1`,
  'a commitment ends once, or is owed again in between': `select subject_id from events
    where type in ('commitment.kept', 'commitment.superseded', 'commitment.withdrawn', 'commitment.answered_late',
      'commitment.reopened') group by subject_id
    having count(*) filter (where type <> 'commitment.reopened') > 1 + count(*) filter (where type = 'commitment.reopened')`,
  'what was promised is owed until it is settled': `select c.id from commitments c join clocks k
    on k.subject_id = c.id where c.state = 'open' and k.state not in ('running', 'paused')
    and not exists (select from clocks o where o.subject_id = c.id and o.state in ('running', 'paused'))`,
  // Whoever was answered waits no more; whoever wrote last waits since then (4.4).
  'who waits since when is what the messages say': `select t.id, t.state->>'unansweredSince' since from tickets t
    where t.merged_into_id is null and t.status not in ('resolved', 'closed')
      and not exists (select from tickets m where m.merged_into_id = t.id)
      and (t.state->>'reopenings')::int = 0 and (t.state->>'unansweredSince' is null) <> (
        select case when max(at) filter (where direction = 'outbound') > max(at) filter (where direction = 'inbound') then true
          when max(at) filter (where direction = 'outbound') = max(at) filter (where direction = 'inbound')
            then t.state->>'unansweredSince' is null else false end
        from messages m where m.ticket_id = t.id and not automatic and direction <> 'note' and delivery is distinct from 'undone')`,
  'a word that was taken back was not said': `select e.id from escalations e join messages m on m.ticket_id = e.ticket_id
    where e.state in ('requested', 'acknowledged', 'in_progress', 'returned') and m.delivery = 'undone'
      and extract(epoch from m.at) * 1000 = (e.escalation->>'lastUpdateAt')::numeric
      and m.at > to_timestamp((e.escalation->>'requestedAt')::numeric / 1000)
      and not exists (select from messages o where o.ticket_id = m.ticket_id and o.at = m.at
        and o.direction = 'outbound' and o.delivery <> 'undone')`,
  'a message is written once': `select message_id from outgoing_mails where purpose = 'reply' and message_id is not null
    group by message_id having count(*) > 1`,
  'a mail is one message': `select blob from inbound_mails where state = 'processed' group by blob having count(*) > 1`,
  'no mail is left unread': `select id from inbound_mails where state in ('stored', 'failed')`,
  'what a clock says next has its timer': `select c.id from clocks c where c.fires_at is not null and not exists
    (select from timers t where t.subject = c.ticket_id and t.kind = 'ticket' and t.due_at <= c.fires_at)`,
  'a step is asked once a round': `select subject_id, data->>'step' step, data->>'round' round, data->>'ackDueAt' due
    from events where type = 'escalation.step_told' group by 1, 2, 3, 4 having count(*) > 1`,
  'one open escalation of a kind': `select ticket_id, kind from escalations
    where state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved')
    group by ticket_id, kind having count(*) > 1`,
  'what runs on a ticket is about that ticket': `select id from clocks where subject_kind = 'ticket'
    and subject_id <> ticket_id and state in ('running', 'paused')`,
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
  const clocks = await ctx.db.selectFrom('clocks').select(['clock', 'dueAt', 'firesAt', 'state']).execute()
  for (const row of clocks) holdClock(row.clock as Clock, row, calendarOf, now)
  await holdClimbs(ctx)
}

function holdClock(
  clock: Clock,
  row: { dueAt: number | null; firesAt: number | null; state: string },
  calendarOf: Calendars,
  now: Instant,
): void {
  hold(
    row.state === clock.state && row.dueAt === clock.dueAt && row.firesAt === (nextFiring(clock)?.at ?? null),
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
