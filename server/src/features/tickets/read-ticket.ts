import { CompiledQuery, sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Clock } from '#core/clock/clock.ts'
import type { Commitment } from '#core/commitment/commitment.ts'
import { itemsOfLine } from '#core/finding/checklist.ts'
import { keyPointsOfLine, type KeyPoints } from '#core/finding/key-points.ts'
import { roleHolds, PERMISSIONS } from '#core/permission/permission.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import { checklistWords, loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { answerAddress } from './answer-address.ts'
import { clockView } from './clock-view.ts'
import { commitmentView } from './commitment-view.ts'
import { linksOf } from './link-tickets.ts'
import { ANY_OF_LINE, lineOf } from './merge-line.ts'
import { copiesOf, messageView, type MessageRecord } from './message-view.ts'
import type { TicketRow } from './ticket-hold.ts'
import { columnsInSql, iso, named, ROW_COLUMNS, rowView, utc } from './ticket-row-view.ts'

const SHOWN = [
  ...ROW_COLUMNS,
  'mergedIntoId',
  'linkedTicketId',
  'peakMessageId',
  'resolvedAt',
  'closedAt',
] as const
type Row = Pick<TicketRow, (typeof SHOWN)[number]>

/** What stands around it comes as JSON. */
type Parts = Row & {
  configRevision: number
  contact: { name: string; language: string | null; zone: string | null; createdAt: string }
  email: string | null
  account: { id: string; name: string } | null
  mailbox: { id: string; address: string } | null
  messages: MessageRecord[]
  clocks: Clock[]
  commitments: Commitment[]
  escalations: { id: string; open: boolean }[]
  followers: string[]
  keyPoints: KeyPoints[]
  checklist: Output<'readTicket'>['checklist']
  findings: Output<'readTicket'>['findings']
  links: Output<'readTicket'>['links']
  tickets: { id: string; number: number; subject: string; status: 'open'; createdAt: string }[]
  expectations: Output<'readTicket'>['history']['expectations']
  given: Output<'readTicket'>['history']['given']
  pastEscalations: number
}

const MOST_MESSAGES = 500

/** One ticket with all that stands beside it, in one statement; it says, too, whether the kept settings are still true. */
export async function readTicket(
  ctx: Context,
  actor: Actor,
  ticketId: string,
): Promise<Output<'readTicket'>> {
  const now = ctx.clock.now()
  const statement = CompiledQuery.raw(textFor(ctx), [actor.workspaceId, ticketId])
  const { rows } = await ctx.db.executeQuery<Parts>(statement)
  const parts = found(rows[0])
  const desk = await loadDesk(ctx, actor.workspaceId, parts.configRevision)
  return view(desk, actor, parts, now)
}

/** The same for every ticket, so it is put together once. */
let text: string | null = null
const textFor = ({ db }: Context) => (text ??= around.compile(db).sql)

const WORKSPACE = sql.raw<string>('$1')
const TICKET = sql.raw<string>('$2')
const of = sql`workspace_id = ${WORKSPACE}`
const here = sql`${of} and ticket_id = ${TICKET}`
const inLine = sql`${of} and ticket_id = ${ANY_OF_LINE}`
/** Its own before those of what was merged into it. */
const ownFirst = sql`ticket_id <> ${TICKET}, ticket_id`
const list = (query: ReturnType<typeof sql>) => sql`coalesce((select json_agg(x) from (${query}) x), '[]')`
/** Each along its own index, however many there are. */
const othersWhere = (which: ReturnType<typeof sql>) =>
  sql`(select id, number, subject, status, created_at as "createdAt" from tickets where ${of} and ${which} and id <> ${TICKET} order by created_at desc limit 20)`

/** Many small lists in one round trip: a subquery each, by their own index. */
const around = sql`with ${lineOf(WORKSPACE, TICKET)} select ${columnsInSql(SHOWN)},
  (select config_revision from workspaces where id = ${WORKSPACE}) as config_revision,
  (select json_build_object('name', name, 'language', language, 'zone', zone, 'createdAt', created_at) from contacts where ${of} and id = t.contact_id) as contact,
  ${answerAddress({ workspaceId: WORKSPACE, ticketId: TICKET, contactId: sql`t.contact_id` })} as email,
  (select json_build_object('id', id, 'name', name) from accounts where ${of} and id = t.account_id) as account,
  (select json_build_object('id', id, 'address', address) from mailboxes where ${of} and id = t.mailbox_id) as mailbox,
  ${list(sql`select m.id, direction, channel, m.purpose, author_kind as "authorKind", author_id as "authorId", author_name as "authorName", at, text, visible_text as "visibleText", html, language, automatic, attachments, m.delivery, m.delivery_error as "deliveryError", m.facts->'sender' as sender, m.facts->>'unreadable' as unreadable, m.facts->>'problem' as "partOf", m.facts->>'from' as "from", m.facts->'copied' as copied, m.raw_blob is not null as "hasOriginal", signals, recipients, o.send_after as "sendAfter" from messages m left join outgoing_mails o on o.workspace_id = m.workspace_id and o.message_id = m.id and o.state = 'waiting' where m.workspace_id = ${WORKSPACE} and m.ticket_id = ${TICKET} order by m.at desc, m.id desc limit ${sql.lit(MOST_MESSAGES)}`)} as messages,
  coalesce((select json_agg(clock) from clocks where ${here}), '[]') as clocks,
  coalesce((select json_agg(commitment) from commitments where ${here}), '[]') as commitments,
  ${list(sql`select id, state in ('requested', 'acknowledged', 'in_progress', 'returned', 'resolved') as open from escalations where ${inLine} order by created_at desc limit 50`)} as escalations,
  coalesce((select json_agg(member_id) from ticket_followers where ${here}), '[]') as followers,
  coalesce((select json_agg(record order by ${ownFirst}) from key_points where ${inLine}), '[]') as key_points,
  ${list(sql`select key, state, words as evidence, member_id as "memberId", at from checklist_items where ${inLine} order by ${ownFirst}, position`)} as checklist,
  ${list(sql`select id, cause, evidence, fault, grounds, explained_at as "explainedAt", understood, author_id as "authorId", created_at as "createdAt" from findings where ${inLine} order by created_at limit 50`)} as findings,
  ${list(linksOf(WORKSPACE, TICKET))} as links,
  ${list(sql`select * from (${othersWhere(sql`contact_id = t.contact_id`)} union ${othersWhere(sql`account_id = t.account_id`)}) o order by o."createdAt" desc limit 20`)} as tickets,
  ${list(sql`select id, kind, words, told_by as "toldBy", told_at as "toldAt", until_at as "untilAt" from expectations where ${of} and (contact_id = t.contact_id or account_id = t.account_id) order by told_at desc limit 20`)} as expectations,
  ${list(sql`select r.name, o.amount::text as amount, o.currency, o.created_at as at from offers o join remedies r on r.workspace_id = o.workspace_id and r.id = o.remedy_id where o.workspace_id = ${WORKSPACE} and o.contact_id = t.contact_id and o.state in ('accepted', 'granted', 'closed') order by o.created_at desc limit 20`)} as given,
  (select count(*)::int from escalations e join tickets p on p.workspace_id = e.workspace_id and p.id = e.ticket_id where e.workspace_id = ${WORKSPACE} and p.contact_id = t.contact_id) as past_escalations
  from tickets t where t.workspace_id = ${WORKSPACE} and t.id = ${TICKET}`

function view(desk: Desk, actor: Actor, parts: Parts, now: Instant): Output<'readTicket'> {
  const messages = parts.messages.toReversed()
  const open = parts.commitments.filter((one) => one.status === 'open').sort((a, b) => a.dueAt - b.dueAt)
  const told = open[0] ?? parts.commitments.toSorted((a, b) => b.dueAt - a.dueAt)[0]
  const wordsOf = checklistWords(desk, parts.topicId)
  const keyPoints = keyPointsOfLine(parts.id, parts.keyPoints)
  const openEscalations = parts.escalations.filter((one) => one.open)
  return {
    ...rowView(desk, parts, { name: parts.contact.name, now, escalated: openEscalations.length > 0 }),
    contact: {
      id: parts.contactId,
      name: parts.contact.name,
      email: parts.email,
      language: parts.contact.language,
      zone: parts.contact.zone ?? desk.zone,
      since: utc(parts.contact.createdAt),
    },
    account: parts.account,
    mailbox: parts.mailbox,
    copies: copiesOf(parts),
    mergedIntoId: parts.mergedIntoId,
    linkedTicketId: parts.linkedTicketId,
    links: parts.links.map((one) => ({ ...one, undoUntil: one.undoUntil && utc(one.undoUntil) })),
    resolvedAt: iso(parts.resolvedAt),
    closedAt: iso(parts.closedAt),
    brief: {
      wants:
        keyPoints?.points[0] ??
        messages.find((one) => one.direction === 'inbound')?.visibleText.slice(0, 280) ??
        parts.subject,
      stands: standsOf(parts, desk, openEscalations.length > 0),
      wasTold: told ? { words: told.what, dueAt: formatInstant(told.dueAt), state: told.status } : null,
    },
    messages: messages.map((message) => messageView(message, parts.peakMessageId)),
    clocks: parts.clocks
      .sort((a, b) => (a.dueAt ?? Infinity) - (b.dueAt ?? Infinity))
      .map((clock) => clockView(desk, clock, now)),
    commitments: parts.commitments.map((one) => commitmentView(desk, one, parts.clocks, now)),
    escalationIds: [...openEscalations, ...parts.escalations.filter((one) => !one.open)].map((one) => one.id),
    followers: parts.followers.map((id) => named(id, desk.members)!),
    keyPoints: keyPoints && {
      points: keyPoints.points,
      state: keyPoints.state,
      correction: keyPoints.correction,
    },
    checklist: itemsOfLine(parts.checklist).map((item) => ({
      ...item,
      words: wordsOf(item.key),
      at: item.at && utc(item.at),
    })),
    findings: parts.findings.map((one) => ({
      ...one,
      explainedAt: one.explainedAt && utc(one.explainedAt),
      createdAt: utc(one.createdAt),
    })),
    history: {
      tickets: parts.tickets.map((one) => ({ ...one, createdAt: utc(one.createdAt) })),
      expectations: parts.expectations.map((one) => ({
        ...one,
        toldAt: utc(one.toldAt),
        untilAt: one.untilAt && utc(one.untilAt),
      })),
      escalations: parts.pastEscalations,
      given: parts.given.map((one) => ({ ...one, at: utc(one.at) })),
    },
    may: 'role' in actor ? PERMISSIONS.filter((permission) => roleHolds(actor.role, permission)) : [],
  }
}

/** Where it stands, as a sentence that every language can say. */
function standsOf(
  row: Row,
  desk: Desk,
  escalated: boolean,
): { key: string; params: Record<string, unknown> } {
  const owner = row.ownerMemberId ? desk.members.get(row.ownerMemberId)?.name : undefined
  const team = row.ownerTeamId ? desk.teams.get(row.ownerTeamId)?.name : undefined
  const key = escalated ? 'escalated' : row.status
  return {
    key: `brief.stands.${key}`,
    params: { owner: owner ?? '', team: team ?? '', has_owner: owner ? 'yes' : 'no', level: row.level },
  }
}
