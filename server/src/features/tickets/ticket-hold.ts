import { sql, type Selectable } from 'kysely'
import { businessTimeBetween } from '#core/calendar/arithmetic.ts'
import type { Calendars, Clock } from '#core/clock/clock.ts'
import { nextFiring } from '#core/clock/reach-time.ts'
import { termInBusinessMs } from '#core/calendar/term.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import { nextCommitmentDue } from '#core/commitment/decide-commitment.ts'
import type { CustomerReading } from '#core/signals/read-customer.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import { found } from '#server/platform/problem.ts'
import { clearTimer, setTimer } from '#server/platform/timers/timers.ts'
import type { Work } from '#server/platform/work.ts'

export type TicketRow = Selectable<Tables['tickets']>

/** A ticket's row as it was read. Its values are replaced and never changed in place. */
export type Columns = Pick<TicketHold, 'row' | 'state'>

/** A ticket as one transaction holds it: locked, with its clocks and commitments. Changed in place, saved once. */
export type TicketHold = {
  row: TicketRow
  state: TicketState
  accountTier: string | null
  clocks: Clock[]
  commitments: Commitment[]
  /** The desk's calendars, once something about its clocks was decided. */
  calendarOf?: Calendars
  /** How the text that opened it was read. */
  reading?: CustomerReading
  /**
   * `isFirst`: new, and of a customer who was not known before. `before`: the ticket's own columns as they were read;
   * given, only those that changed since are written.
   */
  changed: {
    clocks: Set<string>
    commitments: Set<string>
    isNew: boolean
    isFirst?: boolean
    before?: Columns
  }
}

/** Timer kind of tickets: the next warning, breach, commitment or waking. */
export const TICKET_TIMER = 'ticket'

/** Under this name a transaction keeps the tickets of which it has locked only the times. */
export const HELD_TIMES = 'times'
export type HeldTimes = { has(ticketId: string): boolean; makeWhole(ticketId: string): Promise<void> }

/** Loads a ticket for update, once a transaction: verb and reactions change the same one. */
export async function holdTicket(work: Work, ticketId: string): Promise<TicketHold> {
  const times = work.held.get(HELD_TIMES) as HeldTimes | undefined
  if (times?.has(ticketId)) await times.makeWhole(ticketId)
  const held = work.held.get(`ticket:${ticketId}`)
  if (held) return held as TicketHold
  return hold(work, await loadTicket(work, ticketId, 'lock'))
}

/** A ticket to read only: nobody waits for it, and nothing of it is saved. */
export function lookAtTicket(work: Pick<Work, 'tx' | 'workspaceId'>, ticketId: string): Promise<TicketHold> {
  return loadTicket(work, ticketId, 'look')
}

async function loadTicket(
  { tx, workspaceId }: Pick<Work, 'tx' | 'workspaceId'>,
  ticketId: string,
  how: 'lock' | 'look',
): Promise<TicketHold> {
  // Locked first: what is read afterwards is what the lock protects. Both travel together.
  const [locked, { rows }] = await Promise.all([
    tx
      .selectFrom('tickets')
      .selectAll()
      .where('workspaceId', '=', workspaceId)
      .where('id', '=', ticketId)
      .$if(how === 'lock', (query) => query.forUpdate())
      .executeTakeFirst(),
    sql<{ clocks: Clock[]; commitments: Commitment[]; tier: string | null }>`select
      coalesce((select json_agg(clock) from clocks where workspace_id = ${workspaceId} and ticket_id = ${ticketId}), '[]') as clocks,
      coalesce((select json_agg(commitment) from commitments where workspace_id = ${workspaceId} and ticket_id = ${ticketId}), '[]') as commitments,
      (select a.tier from accounts a join tickets t on t.workspace_id = a.workspace_id and t.account_id = a.id
        where t.workspace_id = ${workspaceId} and t.id = ${ticketId}) as tier`.execute(tx),
  ])
  const row = found(locked)
  const { clocks, commitments, tier } = rows[0]!
  return {
    row,
    state: row.state as unknown as TicketState,
    accountTier: tier,
    clocks,
    commitments,
    changed: { clocks: new Set(), commitments: new Set(), isNew: false },
  }
}

/** Puts a ticket that was just made, or just loaded, in the transaction's hands. */
export function hold(work: Work, ticket: TicketHold): TicketHold {
  const key = `ticket:${ticket.row.id}`
  work.held.set(key, ticket)
  work.savers.set(key, () => save(work, ticket))
  return ticket
}

function save(work: Work, ticket: TicketHold): void {
  const { row, state, clocks, commitments, changed } = ticket
  const { batch, workspaceId, now } = work
  if (row.ownerMemberId !== state.ownerMemberId) row.assignedAt = state.ownerMemberId === null ? null : now
  Object.assign(row, {
    status: state.status,
    level: state.level,
    topicId: state.topicId,
    priority: state.priority,
    ownerTeamId: state.ownerTeamId,
    ownerMemberId: state.ownerMemberId,
    mergedIntoId: state.mergedIntoId,
    ...nextDueOf(ticket),
    snoozedUntil: state.snoozedUntil,
    resolvedAt: state.resolvedAt,
    closedAt: state.closedAt,
    updatedAt: now,
  })
  const different = changed.before && differences(changed.before, ticket)
  if (!changed.isNew && different?.size !== 0) row.revision += 1
  if (different?.size !== 0) saveRow(work, ticket, different)
  for (const clock of clocks)
    if (changed.clocks.has(clock.id)) batch.upsert('clocks', clockRow(workspaceId, row.id, clock))
  for (const commitment of commitments)
    if (changed.commitments.has(commitment.id))
      batch.upsert('commitments', commitmentRow(work, row, commitment))
  rearm(work, row.id, [
    ...clocks.map((clock) => nextFiring(clock)?.at),
    ...commitments.map((commitment) => nextCommitmentDue(commitment)),
    state.snoozedUntil,
  ])
}

function saveRow(
  { batch, now }: Work,
  { row, state, changed }: TicketHold,
  different: Set<string> | undefined,
): void {
  // The words to search for are made by the database.
  const { search: _search, ...columns } = row
  const record = {
    ...columns,
    state: { ...state, asOf: row.revision },
    nextDueAt: date(row.nextDueAt),
    snoozedUntil: date(row.snoozedUntil),
    resolvedAt: date(row.resolvedAt),
    closedAt: date(row.closedAt),
    createdAt: date(row.createdAt)!,
    updatedAt: date(now)!,
    lastInboundAt: date(row.lastInboundAt),
    lastOutboundAt: date(row.lastOutboundAt),
    avoidedSince: date(row.avoidedSince),
    assignedAt: date(row.assignedAt),
    avoided: row.avoided as object | null,
    fields: (row.fields ?? {}) as object,
  }
  if (changed.isNew) batch.insert('tickets', record)
  else if (!different) batch.update('tickets', record)
  else batch.update('tickets', only(record, different))
}

/** What a ticket's row says of the clock that is due next. */
export function nextDueOf({ row, clocks, calendarOf }: TicketHold) {
  const running = clocks.filter((clock) => clock.state === 'running' && clock.dueAt !== null)
  const nearest = running.sort((a, b) => a.dueAt! - b.dueAt!)[0]
  return {
    nextDueAt: nearest?.dueAt ?? null,
    nextDueKind: nearest?.kind ?? null,
    nextDueCalendarId: nearest?.calendarId ?? null,
    nextDueCalendarVersion: nearest?.calendarVersion ?? null,
    nextDueTargetMs: nearest ? targetMs(nearest, calendarOf, row.nextDueTargetMs) : null,
  }
}

const ALWAYS_WRITTEN = ['workspaceId', 'id', 'state', 'revision', 'updatedAt']

/** What a ticket's row says now, to find out later what changed. */
export function columnsOf({ row, state }: Columns): Columns {
  return { row: { ...row }, state }
}

function differences(before: Columns, after: Columns): Set<string> {
  const names = Object.keys(after.row) as (keyof TicketRow)[]
  const found = new Set<string>(names.filter((name) => before.row[name] !== after.row[name]))
  for (const name of NO_CHANGE) found.delete(name)
  if (before.state !== after.state) found.add('state')
  return found
}

/** They follow from a change and are none. */
const NO_CHANGE = ['updatedAt', 'revision', 'state', 'search']

function only<T extends object>(record: T, columns: ReadonlySet<string>): T {
  const kept = Object.entries(record).filter(([name]) => columns.has(name) || ALWAYS_WRITTEN.includes(name))
  return Object.fromEntries(kept) as T
}

/** What the whole of a clock comes to in working time; one set by hand has no term that says it. */
function targetMs(clock: Clock, calendarOf: Calendars | undefined, known: number | null): number | null {
  const byHand = clock.targets.at(-1)?.byHand != null
  const term = byHand ? null : termInBusinessMs(clock.term)
  if (term !== null) return term
  if (!calendarOf) return known
  return businessTimeBetween(
    calendarOf(clock.calendarId, clock.calendarVersion),
    clock.startedAt,
    clock.dueAt!,
  )
}

function rearm(work: Work, ticketId: string, instants: (Instant | null | undefined)[]): void {
  const due = instants.filter((at): at is Instant => at !== null && at !== undefined)
  const timer = { workspaceId: work.workspaceId, subject: ticketId, kind: TICKET_TIMER }
  if (due.length) setTimer(work.batch, { ...timer, dueAt: due.reduce((a, b) => (a < b ? a : b)) })
  else clearTimer(work.batch, timer)
}

function clockRow(workspaceId: string, ticketId: string, clock: Clock) {
  return {
    workspaceId,
    id: clock.id,
    ticketId,
    kind: clock.kind,
    subjectKind: clock.subject.kind,
    subjectId: clock.subject.id,
    state: clock.state,
    dueAt: date(clock.dueAt),
    breachedAt: date(clock.breachedAt),
    firesAt: date(nextFiring(clock)?.at),
    clock,
  }
}

function commitmentRow(work: Work, row: TicketRow, commitment: Commitment) {
  const ended = commitment.keptAt ?? commitment.brokenAt
  return {
    workspaceId: work.workspaceId,
    id: commitment.id,
    ticketId: row.id,
    contactId: row.contactId,
    kind: commitment.kind,
    state: commitment.status,
    words: commitment.what,
    dueAt: date(commitment.dueAt)!,
    authorId: commitment.authorMemberId,
    ownerId: commitment.ownerMemberId,
    messageId: commitment.messageId,
    commitment,
    createdAt: date(commitment.toldAt ?? work.now)!,
    endedAt: date(ended),
  }
}

function date(at: Instant | null | undefined): Date | null {
  return at === null || at === undefined ? null : new Date(at)
}
