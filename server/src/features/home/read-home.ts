import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { isOpen, nextClosing, openPeriods } from '#core/calendar/arithmetic.ts'
import { ALWAYS_OPEN, type Calendar } from '#core/calendar/calendar.ts'
import type { Clock } from '#core/clock/clock.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import { localMs } from '#core/time/local.ts'
import { localAt, startOfLocal } from '#core/time/zone.ts'
import { formatInstant, instant, type Instant } from '#core/time/instant.ts'
import { pageOfEscalations } from '#server/features/escalations/index.ts'
import { commitmentView, iso, listTickets, livingIdOf, readList } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem } from '#server/platform/problem.ts'

type Home = Output<'readHome'>
const DAY_MS = 86_400_000

/** What this person should do next and why, then the rest in the order of time left. */
export async function readHome(ctx: Context, actor: Actor): Promise<Home> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const now = ctx.clock.now()
  const desk = await loadDesk(ctx, actor.workspaceId)
  const me = desk.members.get(actor.memberId)
  const day = today(desk, me?.teamIds ?? [], me?.zone ?? desk.zone, now)
  const [mine, unowned, toAcknowledge, commitmentsToday, asked] = await Promise.all([
    listTickets(ctx, actor, { view: 'to_answer', ownerId: 'me', limit: 12 }),
    readList(ctx, actor, { view: 'to_answer', ownerId: 'nobody', limit: 12 }),
    pageOfEscalations(ctx, actor, { scope: 'to_acknowledge', limit: 20 }),
    commitmentsOf(ctx, desk, actor.memberId, { from: instant(now - DAY_MS), to: day.to }, now),
    askedBy(ctx, actor),
  ])
  const inMyTeams = unowned.items.filter((ticket) => ticket.team && me?.teamIds.includes(ticket.team.id))
  const rows = [...mine.items, ...inMyTeams].sort((a, b) => (a.leftMs ?? Infinity) - (b.leftMs ?? Infinity))
  const [first, ...rest] = rows
  return {
    next: first ? await whyNext(ctx, actor, first, commitmentsToday) : null,
    rest: rest.slice(0, 12),
    commitmentsToday,
    toAcknowledge: toAcknowledge.items,
    asked,
    day: {
      zone: me?.zone ?? desk.zone,
      from: formatInstant(day.from),
      to: formatInstant(day.to),
      closed: day.closed,
    },
    onDutyUntil: iso(isOpen(day.calendar, now) ? nextClosing(day.calendar, now) : null),
  }
}

async function whyNext(
  ctx: Context,
  actor: Extract<Actor, { kind: 'member' }>,
  ticket: Home['rest'][number],
  commitments: Home['commitmentsToday'],
): Promise<NonNullable<Home['next']>> {
  const told = commitments.find((one) => one.ticketId === ticket.id && one.state === 'open')
  const draft = await ctx.db
    .selectFrom('drafts')
    .select('updatedAt')
    .where('workspaceId', '=', actor.workspaceId)
    .where('ticketId', '=', ticket.id)
    .where('memberId', '=', actor.memberId)
    .orderBy('updatedAt', 'desc')
    .executeTakeFirst()
  return {
    ticket,
    kind: ticket.nextDueKind ?? 'none',
    words: told?.words ?? ticket.lastWords,
    draftAt: draft ? formatInstant(draft.updatedAt) : null,
  }
}

/** What was said for today, kept or still to keep, of the tickets this person is to answer for. */
async function commitmentsOf(
  ctx: Context,
  desk: Desk,
  memberId: string,
  within: { from: Instant; to: Instant },
  now: Instant,
): Promise<Home['commitmentsToday']> {
  const { rows } = await sql<{
    commitment: Commitment
    clocks: Clock[]
    contactId: string
    name: string
    number: number
  }>`
    select m.commitment, c.id as contact_id, c.name, t.number,
      coalesce((select json_agg(k.clock) from clocks k where k.workspace_id = m.workspace_id and k.ticket_id = m.ticket_id and k.subject_id = m.id), '[]') as clocks
    from commitments m join tickets t on t.workspace_id = m.workspace_id and t.id = m.ticket_id
    join contacts c on c.workspace_id = m.workspace_id and c.id = m.contact_id
    where m.workspace_id = ${desk.workspaceId} and m.due_at between ${at(within.from)} and ${at(within.to)}
      and m.state in ('open', 'kept', 'broken') and (m.owner_id = ${memberId} or t.owner_member_id = ${memberId})
    order by m.due_at limit 50`.execute(ctx.db)
  return rows.map((row) => ({
    ...commitmentView(desk, row.commitment, row.clocks, now),
    contact: { id: row.contactId, name: row.name },
    ticketNumber: Number(row.number),
  }))
}

/** What this person asked of others and waits for: consults and approvals. */
async function askedBy(ctx: Context, actor: Extract<Actor, { kind: 'member' }>): Promise<Home['asked']> {
  const { rows } = await sql<{ kind: string; words: string; dueAt: string | null; ticketId: string }>`
    (select 'consult' as kind, left(question, 200) as words, null as due_at, ${livingIdOf(actor.workspaceId, sql.ref('ticket_id'))} as ticket_id from consults
      where workspace_id = ${actor.workspaceId} and asked_by = ${actor.memberId} and answered_at is null order by asked_at limit 10)
    union all
    (select 'approval', coalesce(nullif(left(o.reason, 200), ''), r.name), null, ${livingIdOf(actor.workspaceId, sql.ref('o.ticket_id'))} from offers o
      join remedies r on r.workspace_id = o.workspace_id and r.id = o.remedy_id
      where o.workspace_id = ${actor.workspaceId} and o.offered_by = ${actor.memberId} and o.state = 'waiting_for_approval' limit 10)`.execute(
    ctx.db,
  )
  return rows
}

/** The working day once across: from its first opening to its last closing, with what does not count. */
function today(desk: Desk, teamIds: readonly string[], zone: string, now: Instant) {
  const calendarId = teamIds.map((id) => desk.teams.get(id)?.calendarId).find((id) => id)
  const calendar: Calendar = calendarId
    ? (desk.calendars.get(calendarId)?.calendar ?? ALWAYS_OPEN)
    : ALWAYS_OPEN
  const midnight = startOfLocal(
    zone,
    localMs({ ...localAt(zone, now), hour: 0, minute: 0, second: 0, millisecond: 0 }),
  )
  const end = instant(midnight + DAY_MS)
  const open = openPeriods(calendar, midnight, end)
  const from = open[0]?.from ?? midnight
  const to = open.at(-1)?.to ?? end
  const closed = open
    .slice(1)
    .map((period, i) => ({ from: formatInstant(open[i]!.to), to: formatInstant(period.from) }))
  return { calendar, from, to, closed }
}
