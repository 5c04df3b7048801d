import { sql } from 'kysely'
import { identifyLanguage, loadNgramsFor } from '#core/language/identify.ts'
import { readPhone } from '#core/people-import/read-phone.ts'
import { route } from '#core/routing/route.ts'
import { readCustomer } from '#core/signals/read-customer.ts'
import { openTicket as decideOpening } from '#core/ticket/decide-ticket.ts'
import type { Priority } from '#core/clock/policy.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { Problem, refuse } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import { carryOut } from './carry-out.ts'
import { hold, type TicketHold, type TicketRow } from './ticket-hold.ts'
import { nextTicketNumber } from './ticket-numbers.ts'

export type NewTicketDraft = {
  subject: string
  /** What the customer wrote; routing, language and signals are read from it. */
  text: string
  channel: string
  contact: { id?: string; name?: string; email?: string; phone?: string; language?: string }
  /** When the customer wrote (4.4). */
  at: Instant
  topicId?: string
  priority?: Priority
  language?: string
  tags?: string[]
  mailboxId?: string | null
  linkedTicketId?: string | null
  splitFromId?: string | null
  /** False for automatic mail: filed, meets and starts no clock (1.3). */
  fromCustomer: boolean
  ownerMemberId?: string | null
}

/**
 * Begins a ticket (1.1, 1.5): number, contact, language, topic, priority, team, level and its clocks. `known` where its
 * caller has asked for it already.
 */
export async function openTicket(
  work: Work,
  desk: Desk,
  draft: NewTicketDraft,
  known?: Known,
): Promise<TicketHold> {
  const [customer] = await Promise.all([
    known ?? lookUpCustomer(work, draft.contact),
    draft.language ? null : loadNgramsFor(wordsIn(draft)),
  ])
  return open(work, desk, draft, customer)
}

const wordsIn = ({ subject, text }: NewTicketDraft) => `${subject}\n${text}`

function open(work: Work, desk: Desk, draft: NewTicketDraft, known: Known): TicketHold {
  const language = draft.language ?? languageOf(desk, draft, known.language)
  const routed = route(routeFacts(desk, draft, language, known.recentTopicIds))
  const id = work.ctx.ids.make('tkt')
  const contactId = known.contactId ?? addContact(work, draft, language)
  const reading = readCustomer(draft.text, language)
  const decision = decideOpening(
    {
      id,
      number: known.number,
      level: routed.level,
      topicId: routed.topicId,
      priority: draft.priority ?? routed.priority,
      ownerTeamId: routed.teamId,
      ownerMemberId: draft.ownerMemberId ?? null,
      language,
      imported: false,
      createdAt: draft.at,
      fromCustomer: draft.fromCustomer,
      splitFromId: draft.splitFromId ?? null,
    },
    work.now,
  )
  if (!decision.ok) refuse(decision.refusal)
  const row = { ...newRow(work, draft, known), id, contactId, language, heat: reading.dissatisfaction }
  const ticket = hold(work, {
    row: row as TicketRow,
    state: decision.state,
    accountTier: known.tier,
    clocks: [],
    commitments: [],
    reading,
    changed: { clocks: new Set(), commitments: new Set(), isNew: true, isFirst: known.contactId === null },
  })
  const about = { reasons: routed.reasons, channel: draft.channel }
  const events = decision.events.map((event) => ({ ...event, ...about }))
  carryOut(work, desk, ticket, draft.fromCustomer ? decision.clockActions : [], events)
  return ticket
}

/** What the columns of a new ticket begin with; what follows from its state is laid over them when it is saved. */
function newRow(work: Work, draft: NewTicketDraft, known: Known) {
  return {
    workspaceId: work.workspaceId,
    number: known.number,
    subject: draft.subject.slice(0, 500),
    accountId: known.accountId,
    channel: draft.channel,
    mailboxId: draft.mailboxId ?? null,
    tags: draft.tags ?? [],
    fields: {},
    risk: 0,
    lastInboundAt: null,
    lastOutboundAt: null,
    lastWords: '',
    linkedTicketId: draft.linkedTicketId ?? null,
    peakMessageId: null,
    avoided: null,
    avoidedSince: null,
    assignedAt: null,
    revision: 1,
    inboundRevision: 1,
    createdAt: work.now,
  } as unknown as TicketRow
}

export type Known = {
  number: number
  contactId: string | null
  contactName: string | null
  accountId: string | null
  tier: string | null
  language: string | null
  recentTopicIds: string[]
  /** Of the settings, read along with the rest: says whether a desk that is kept is fresh. */
  configRevision: number
}

/** One round trip for all that a new ticket must know. */
export async function lookUpCustomer(work: Work, contact: NewTicketDraft['contact']): Promise<Known> {
  const email = contact.email?.trim().toLowerCase() ?? null
  const kind = contact.email ? 'email' : 'phone'
  const address = email ?? phoneOf(contact)
  const { rows } = await sql<Known & { askedId: string | null }>`
    select ${nextTicketNumber(work.workspaceId)} as number, w.config_revision, c.id as contact_id, c.name as contact_name, a.id as account_id, a.tier, c.language,
      case when c.id is null then '[]' else coalesce((select json_agg(t.topic_id) from (
        select topic_id from tickets where workspace_id = ${work.workspaceId} and contact_id = c.id
          and topic_id is not null order by created_at desc limit 20) t), '[]') end as recent_topic_ids
    from workspaces w
    left join contacts c on c.workspace_id = ${work.workspaceId} and c.id = ${
      contact.id
        ? living(work, contact.id)
        : sql`(
      select contact_id from contact_addresses where workspace_id = ${work.workspaceId} and kind = ${kind} and address = ${address})`
    }
    left join accounts a on a.workspace_id = c.workspace_id and a.id = c.account_id
    where w.id = ${work.workspaceId}`.execute(work.tx)
  const known = rows[0]!
  if (contact.id && !known.contactId) {
    throw new Problem('invalid_request', { errors: [{ pointer: '/contact/id', detail: 'unknown' }] })
  }
  return { ...known, number: Number(known.number) }
}

/** What cannot be read as a number is kept as it was said. */
const phoneOf = ({ phone }: NewTicketDraft['contact']) => (phone ? (readPhone(phone) ?? phone.trim()) : null)

/** Where a contact lives on that may have been merged into another. */
const living = ({ workspaceId }: Work, id: string) =>
  sql`(select coalesce(merged_into_id, id) from contacts where workspace_id = ${workspaceId} and id = ${id})`

/** A contact nobody knew; two mails of one stranger at once make the address meet in one of them (retried). */
function addContact(work: Work, { contact }: NewTicketDraft, language: string): string {
  const id = work.ctx.ids.make('con')
  const email = contact.email?.trim().toLowerCase()
  const phone = phoneOf(contact)
  const name = contact.name?.trim() || email?.split('@')[0] || phone || '?'
  work.batch.insert('contacts', {
    workspaceId: work.workspaceId,
    id,
    name: name.slice(0, 200),
    language: contact.language ?? language,
    createdAt: new Date(work.now),
  })
  const addresses = [
    ...(email ? [{ kind: 'email', address: email }] : []),
    ...(phone ? [{ kind: 'phone', address: phone }] : []),
  ]
  for (const address of addresses) {
    work.batch.insert('contactAddresses', { workspaceId: work.workspaceId, ...address, contactId: id })
  }
  return id
}

/** What the text says, if that can be told; else what the contact speaks; else the workspace's. */
function languageOf(desk: Desk, draft: NewTicketDraft, known: string | null): string {
  const read = identifyLanguage(wordsIn(draft))
  if (read.sure) return read.language
  return draft.contact.language ?? known ?? (read.language === 'und' ? desk.language : read.language)
}

function routeFacts(desk: Desk, draft: NewTicketDraft, language: string, recentTopicIds: string[]) {
  const mailboxTeam = draft.mailboxId ? desk.mailboxes.get(draft.mailboxId)?.teamId : null
  return {
    ...desk.routing,
    subject: draft.subject,
    text: draft.text,
    channel: draft.channel,
    language,
    chosenTopicId: draft.topicId ?? null,
    account: mailboxTeam ? { priority: null, level: null, teamId: mailboxTeam } : null,
    recentTopicIds,
  }
}
