import type { Input, Output } from '#contracts/client.ts'
import { notAvoided, noteSight, type AvoidedRecord, type AvoidedSight } from '#core/ticket/avoided.ts'
import { parseInstant } from '#core/time/instant.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRevision } from '#server/platform/http/etag.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, doWork, type Work } from '#server/platform/work.ts'
import { commandTicket, tell } from './carry-out.ts'
import { holdTicket, type TicketHold } from './ticket-hold.ts'
import { rowView } from './ticket-row-view.ts'

export type TicketChange = Omit<NonNullable<Input<'updateTicket'>['body']>, 'topicId'> & {
  topicId?: string | null
}

/** Changes what a person may change by hand: status, priority, topic, owner, tags, snooze, the message where it turned. */
export function updateTicket(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  wanted: TicketChange,
  ifMatch: number | null,
): Promise<Output<'updateTicket'>> {
  return doWork(ctx, actor, async (work) => {
    const [desk, hold] = await Promise.all([loadDesk(work, work.workspaceId), holdTicket(work, ticketId)])
    checkRevision(ifMatch, hold.row.revision)
    changeTicket(work, desk, hold, wanted)
    return shownTicket(work, desk, hold)
  })
}

/** A ticket in hand as lists show it once it is saved. */
export async function shownTicket(work: Work, desk: Desk, hold: TicketHold): Promise<Output<'updateTicket'>> {
  const contact = await work.tx
    .selectFrom('contacts')
    .select('name')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', hold.row.contactId)
    .executeTakeFirst()
  return rowView(desk, { ...hold.row, ...shown(hold) }, { name: contact?.name ?? '', now: work.now })
}

/** The same on a ticket in hand; what stands already is left alone. */
export function changeTicket(work: Work, desk: Desk, hold: TicketHold, wanted: TicketChange): void {
  const ticketId = hold.row.id
  const change = unlike(hold, wanted)
  if (change.priority) commandTicket(work, desk, hold, { do: 'set_priority', priority: change.priority })
  if (change.topicId !== undefined) setTopic(work, desk, hold, change.topicId)
  if (change.teamId !== undefined || change.ownerId !== undefined) assign(work, desk, hold, change)
  if (change.tags) setTags(work, hold, change.tags)
  if (change.snoozedUntil !== undefined) snooze(work, desk, hold, change.snoozedUntil)
  if (change.peakMessageId !== undefined) {
    hold.row.peakMessageId = change.peakMessageId
    appendEvent(work, { type: 'ticket.peak_chosen', ticketId, data: { messageId: change.peakMessageId } })
  }
  if (change.status) setStatus(work, desk, hold, change.status)
}

/** Without what stands already: a request whose answer was lost is repeated, and is then no event and no refusal. */
function unlike({ state, row }: TicketHold, wanted: TicketChange): TicketChange {
  const { status, tags, snoozedUntil, peakMessageId, ...rest } = wanted
  const change: TicketChange = { ...rest }
  if (status !== state.status) change.status = status
  if (tags && tags.join('\n') !== row.tags.join('\n')) change.tags = tags
  if (snoozedUntil !== undefined && (snoozedUntil && parseInstant(snoozedUntil)) !== state.snoozedUntil)
    change.snoozedUntil = snoozedUntil
  if (peakMessageId !== row.peakMessageId) change.peakMessageId = peakMessageId
  return change
}

/** What the saver will write, for the answer of this very call. */
function shown({ state, row }: TicketHold) {
  return {
    status: state.status,
    priority: state.priority,
    topicId: state.topicId,
    level: state.level,
    ownerTeamId: state.ownerTeamId,
    ownerMemberId: state.ownerMemberId,
    snoozedUntil: state.snoozedUntil,
    revision: row.revision + 1,
  }
}

function setStatus(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  status: NonNullable<TicketChange['status']>,
): void {
  switch (status) {
    case 'resolved':
      return commandTicket(work, desk, hold, { do: 'resolve' })
    case 'closed':
      return commandTicket(work, desk, hold, { do: 'close' })
    case 'open':
      if (hold.state.status === 'resolved' || hold.state.status === 'closed')
        return commandTicket(work, desk, hold, { do: 'reopen' })
      return commandTicket(work, desk, hold, { do: 'set_status', status })
    default:
      return commandTicket(work, desk, hold, { do: 'set_status', status })
  }
}

function setTopic(work: Work, desk: Desk, hold: TicketHold, topicId: string | null): void {
  if (topicId !== null && !desk.topics.has(topicId))
    throw new Problem('invalid_request', { errors: [{ pointer: '/topicId', detail: 'unknown' }] })
  commandTicket(work, desk, hold, { do: 'set_topic', topicId })
}

function assign(work: Work, desk: Desk, hold: TicketHold, change: TicketChange): void {
  const memberId = change.ownerId === undefined ? hold.state.ownerMemberId : change.ownerId
  const member = memberId ? desk.members.get(memberId) : null
  if (memberId && !member)
    throw new Problem('invalid_request', { errors: [{ pointer: '/ownerId', detail: 'unknown' }] })
  // Whoever is not in the ticket's team takes it into their own.
  const own = hold.state.ownerTeamId
  const teamId = change.teamId ?? (member && !member.teamIds.includes(own) ? (member.teamIds[0] ?? own) : own)
  const team = desk.teams.get(teamId)
  if (!team) throw new Problem('invalid_request', { errors: [{ pointer: '/teamId', detail: 'unknown' }] })
  commandTicket(work, desk, hold, { do: 'assign', teamId, memberId, level: team.level })
}

function setTags(work: Work, hold: TicketHold, tags: string[]): void {
  const before = hold.row.tags
  hold.row.tags = [...new Set(tags)]
  appendEvent(work, {
    type: 'ticket.tags_changed',
    ticketId: hold.row.id,
    data: { from: before, to: hold.row.tags },
  })
}

function snooze(work: Work, desk: Desk, hold: TicketHold, until: string | null): void {
  if (until === null) return commandTicket(work, desk, hold, { do: 'wake' })
  commandTicket(work, desk, hold, { do: 'snooze', until: parseInstant(until) })
  saw(work, desk, hold, 'snoozed')
}

/** Notes that a ticket was put off or passed over (2.5); the lead is told by whoever reacts to `ticket.avoided`. */
export function saw(work: Work, desk: Desk, hold: TicketHold, sight: AvoidedSight): void {
  const record = (hold.row.avoided as AvoidedRecord | null) ?? notAvoided(hold.row.id)
  const limits = { skips: desk.settings.avoidedSkips, snoozes: desk.settings.avoidedSnoozes }
  const noted = noteSight(record, sight, limits, work.now)
  hold.row.avoided = noted.record
  hold.row.avoidedSince = noted.record.since
  for (const event of noted.events) tell(work, hold, event)
}
