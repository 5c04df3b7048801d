import type { Instant } from '../time/instant.ts'
import { classifyMail } from './automatic.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { headerOf, sameAddressForm } from './parsed-mail.ts'
import { isNoReplyAddress } from './sender.ts'
import { isSharedDomain } from './shared-domain.ts'
import type { SenderJudgement } from './sender-check.ts'

/** The header that every mail of a desk carries; its value names the desk. */
export const DESK_HEADER = 'x-redress-desk'

/**
 * What the guard must know. `deskId`: ours; `ownAddresses`: mailboxes we read or send from; `answeredAt`: when this
 * correspondent got automatic mail from us; `receivedAt`: when they wrote. `limits`: at most `answers` automatic mails
 * and `received` mails per correspondent, and `domainAnswers` automatic mails to a domain, within `windowMs`.
 */
export type LoopFacts = {
  deskId: string
  ownAddresses: string[]
  answeredAt: Instant[]
  receivedAt: Instant[]
  /** When anybody of the same domain got automatic mail from us; of providers of many nobody but the correspondent counts. */
  domainAnsweredAt?: Instant[]
  /** It answers a mail of ours that was for somebody else. */
  answersAnothers?: boolean
  now: Instant
  /** Whether From can be believed; where not, an answer would go to somebody who never wrote. */
  sender?: SenderJudgement
  limits?: { windowMs: number; answers: number; received: number; domainAnswers: number }
}

export type LoopReason =
  | 'own_mail'
  | 'own_address'
  | 'automatic'
  | 'no_sender'
  | 'no_reply_sender'
  | 'unproven_sender'
  | 'answered_often'
  | 'writes_often'
  | 'domain_answered_often'
  | 'answers_anothers'

/** `isOwn`: the mail is one of ours coming back and is filed only. `mayAnswer`: an automatic mail may be sent to it. */
export type LoopDecision = { isOwn: boolean; mayAnswer: boolean; reasons: LoopReason[] }

const DEFAULT_LIMITS = { windowMs: 3_600_000, answers: 3, received: 20, domainAnswers: 10 }

type Rate = Pick<LoopFacts, 'answeredAt' | 'domainAnsweredAt' | 'now' | 'limits'>

/** Whether an address, or everybody of its domain together, got as much automatic mail lately as anybody gets (1.3, trap 35). */
export function isAnsweredOften(
  address: string,
  { answeredAt, domainAnsweredAt = [], now, limits = DEFAULT_LIMITS }: Rate,
): boolean {
  const recent = (instants: Instant[]) =>
    instants.filter((at) => at > now - limits.windowMs && at <= now).length
  return (
    recent(answeredAt) >= limits.answers ||
    (recent(domainAnsweredAt) >= limits.domainAnswers && !isSharedDomain(address))
  )
}

/**
 * Whether a mail may be answered automatically (1.3, trap 35): never our own mail coming back, never automatic mail,
 * never senders without an address or with one nobody reads, and nobody more often than the limit, so that two desks
 * that take each other for people stop after a few mails, also where one of them writes from ever new addresses.
 */
export function guardAgainstLoops(mail: ParsedMail, facts: LoopFacts): LoopDecision {
  const limits = facts.limits ?? DEFAULT_LIMITS
  const since = facts.now - limits.windowMs
  const recent = (instants: Instant[]) => instants.filter((at) => at > since && at <= facts.now).length
  const sender = mail.replyTo[0]?.address || mail.from?.address || ''
  const senders = [mail.from?.address ?? '', ...mail.replyTo.map((one) => one.address)].map(sameAddressForm)
  const own = new Set(facts.ownAddresses.map(sameAddressForm))
  const isOurs = headerOf(mail, DESK_HEADER) === facts.deskId

  const found: [LoopReason, boolean][] = [
    ['own_mail', isOurs],
    ['own_address', senders.some((address) => own.has(address))],
    ['automatic', classifyMail(mail).mustNotAutoReply],
    ['no_sender', sender === '' || mail.envelopeFrom === ''],
    ['no_reply_sender', isNoReplyAddress(sender)],
    ['unproven_sender', facts.sender === 'fails'],
    ['answered_often', recent(facts.answeredAt) >= limits.answers],
    ['writes_often', recent(facts.receivedAt) > limits.received],
    [
      'domain_answered_often',
      recent(facts.domainAnsweredAt ?? []) >= limits.domainAnswers && !isSharedDomain(sender),
    ],
    ['answers_anothers', facts.answersAnothers === true],
  ]
  const reasons = found.flatMap(([reason, holds]) => (holds ? [reason] : []))
  return { isOwn: isOurs, mayAnswer: reasons.length === 0, reasons }
}
