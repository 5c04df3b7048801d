import { describe, expect, test } from 'vitest'
import { sampleMail } from './sample-mail.ts'
import type { ThreadFacts, ThreadTicket } from './threading.ts'
import { decideThread, threadCandidates } from './threading.ts'

const ticket = (differs: Partial<ThreadTicket> = {}): ThreadTicket => ({
  ticketId: 'tkt_1',
  livesOn: differs.ticketId ?? 'tkt_1',
  participants: ['ana@home.example', 'desk@shop.example'],
  subjects: ['My parcel'],
  isOpen: true,
  takesReplies: true,
  ...differs,
})
const facts = (differs: Partial<ThreadFacts> = {}): ThreadFacts => ({
  byMessageId: [],
  byToken: null,
  byNumber: null,
  ...differs,
})
const stranger = sampleMail({ from: { address: 'bob@elsewhere.example', name: '' } })

describe('1.2 what can tell a mail its ticket', () => {
  test('trap 29 several values of In-Reply-To and References are all asked, the nearest first', () => {
    const mail = sampleMail({ inReplyTo: ['<b@x>', '<a@x>'], references: ['<1@x>', '<2@x>', '<b@x>'] })
    expect(threadCandidates(mail).messageIds).toEqual(['<b@x>', '<a@x>', '<2@x>', '<1@x>'])
  })
  test('a token after the plus of any recipient, also of one that only a server noted', () => {
    const mail = sampleMail({
      to: [{ address: 'desk+tkn.abc-1@shop.example', name: '' }],
      headers: { 'x-original-to': ['desk+other@shop.example'] },
    })
    expect(threadCandidates(mail).replyTokens).toEqual(['tkn.abc-1', 'other'])
  })
  test('only our form of a number in the subject', () => {
    const numberOf = (subject: string) => threadCandidates(sampleMail({ subject })).ticketNumber
    expect([
      numberOf('Re: Parcel [#4821]'),
      numberOf('Re: order 4821'),
      numberOf('[Ticket#4821]'),
      numberOf('#4821'),
    ]).toEqual([4821, null, null, null])
  })
})

describe('1.2 where a mail lands', () => {
  test('by Message-ID, among the same people, whatever the letters of the address', () => {
    const mail = sampleMail({ from: { address: 'Ana@Home.example', name: '' } })
    expect(decideThread(mail, facts({ byMessageId: [ticket()] }))).toEqual({
      newTicket: false,
      ticketId: 'tkt_1',
      by: 'message_id',
      newTopic: false,
    })
  })
  test('Message-ID before token before number', () => {
    const all = {
      byMessageId: [ticket()],
      byToken: ticket({ ticketId: 'tkt_2' }),
      byNumber: ticket({ ticketId: 'tkt_3' }),
    }
    expect(decideThread(sampleMail(), all)).toMatchObject({ ticketId: 'tkt_1', by: 'message_id' })
    expect(decideThread(sampleMail(), { ...all, byMessageId: [] })).toMatchObject({
      ticketId: 'tkt_2',
      by: 'token',
    })
    expect(decideThread(sampleMail(), facts({ byNumber: all.byNumber }))).toMatchObject({
      ticketId: 'tkt_3',
      by: 'subject_number',
    })
  })
  test('trap 32 another customer who quotes our number gets a new ticket linked to it', () => {
    expect(decideThread(stranger, facts({ byNumber: ticket() }))).toEqual({
      newTicket: true,
      linkedTo: 'tkt_1',
      reason: 'stranger',
    })
  })
  test('trap 32 a stranger who answers somebody’s thread gets a new ticket, even with the token', () => {
    expect(decideThread(stranger, facts({ byMessageId: [ticket()], byToken: ticket() }))).toEqual({
      newTicket: true,
      linkedTo: 'tkt_1',
      reason: 'stranger',
    })
  })
  test('trap 32 replies to a newsletter: of many tickets that hold its id, only the writer’s own', () => {
    const many = [ticket({ participants: ['cy@x.example'] }), ticket({ ticketId: 'tkt_9' })]
    expect(decideThread(sampleMail(), facts({ byMessageId: many }))).toMatchObject({ ticketId: 'tkt_9' })
  })
  test('trap 32 a new topic written as a reply: marked while the ticket is open, a new linked one after it', () => {
    const mail = sampleMail({ subject: 'Invoice for October' })
    expect(decideThread(mail, facts({ byMessageId: [ticket()] }))).toMatchObject({
      ticketId: 'tkt_1',
      newTopic: true,
    })
    expect(decideThread(mail, facts({ byMessageId: [ticket({ isOpen: false })] }))).toEqual({
      newTicket: true,
      linkedTo: 'tkt_1',
      reason: 'new_topic',
    })
    expect(
      decideThread(
        sampleMail({ subject: 'RE: AW: My parcel' }),
        facts({ byMessageId: [ticket({ isOpen: false })] }),
      ),
    ).toMatchObject({ newTicket: false })
  })
  test('trap 33 the customer answers their own first mail: the same ticket', () => {
    const mail = sampleMail({
      messageId: '<2@home.example>',
      inReplyTo: ['<1@home.example>'],
      subject: 'Re: My parcel',
    })
    expect(threadCandidates(mail).messageIds).toEqual(['<1@home.example>'])
    expect(decideThread(mail, facts({ byMessageId: [ticket()] }))).toMatchObject({
      newTicket: false,
      ticketId: 'tkt_1',
    })
  })
  test('trap 34 a reply to a merged ticket lands on the living one', () => {
    expect(decideThread(sampleMail(), facts({ byMessageId: [ticket({ livesOn: 'tkt_7' })] }))).toMatchObject({
      ticketId: 'tkt_7',
    })
    expect(decideThread(stranger, facts({ byMessageId: [ticket({ livesOn: 'tkt_7' })] }))).toMatchObject({
      linkedTo: 'tkt_7',
    })
  })
  test('1.7 later than replies reopen: a new linked ticket', () => {
    expect(decideThread(sampleMail(), facts({ byMessageId: [ticket({ takesReplies: false })] }))).toEqual({
      newTicket: true,
      linkedTo: 'tkt_1',
      reason: 'too_late',
    })
  })
  test('never by subject alone', () => {
    expect(decideThread(sampleMail({ subject: 'Re: My parcel' }), facts())).toEqual({
      newTicket: true,
      linkedTo: null,
      reason: 'no_match',
    })
  })
  test('1.3 a bounce goes to the mail that bounced, though its sender is no participant', () => {
    const bounce = sampleMail({
      from: { address: 'mailer-daemon@mx.example', name: '' },
      report: {
        kind: 'bounce',
        recipients: [],
        status: '5.1.1',
        hard: true,
        originalMessageId: '<out@shop.example>',
      },
    })
    expect(threadCandidates(bounce).messageIds).toEqual(['<out@shop.example>'])
    expect(decideThread(bounce, facts({ byMessageId: [ticket()] }))).toMatchObject({
      ticketId: 'tkt_1',
      by: 'report',
    })
  })
  test('a mail without a sender is nobody’s', () => {
    const mail = sampleMail({ from: null })
    expect(
      decideThread(mail, facts({ byMessageId: [ticket({ participants: ['', 'ana@home.example'] })] })),
    ).toMatchObject({ newTicket: true })
  })
})
