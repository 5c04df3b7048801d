import { describe, expect, test } from 'vitest'
import { instant } from '../time/instant.ts'
import type { LoopFacts } from './loop.ts'
import { DESK_HEADER, guardAgainstLoops } from './loop.ts'
import { sampleMail } from './sample-mail.ts'
import { isNoReplyAddress } from './sender.ts'

const now = instant(Date.UTC(2026, 10, 17, 12))
const facts = (differs: Partial<LoopFacts> = {}): LoopFacts => ({
  deskId: 'desk-7',
  ownAddresses: ['desk@shop.example'],
  answeredAt: [],
  receivedAt: [],
  now,
  ...differs,
})
const ago = (minutes: number) => instant(now - minutes * 60_000)

describe('trap 35 automatic mail never starts a loop', () => {
  test('a person’s mail may be answered', () => {
    expect(guardAgainstLoops(sampleMail(), facts())).toEqual({ isOwn: false, mayAnswer: true, reasons: [] })
  })
  test('a domain gets ten in an hour, unless it is a provider of many', () => {
    const domainAnsweredAt = Array.from({ length: 10 }, (_, i) => ago(i))
    const from = (address: string) => sampleMail({ from: { address, name: '' } })
    const reasons = (address: string) => guardAgainstLoops(from(address), facts({ domainAnsweredAt })).reasons
    expect(reasons('ticket-11@desk.example')).toEqual(['domain_answered_often'])
    for (const shared of ['gmail.com', 'yahoo.com.br', 'hotmail.es', 'Ziggo.NL', 'sapo.pt', 'web.de'])
      expect(reasons(`ana@${shared}`)).toEqual([])
    for (const own of ['notgmail.example', 'yahoo.com.desk.example', 'home.acme.com'])
      expect(reasons(`ana@${own}`)).toEqual(['domain_answered_often'])
  })
  test('a mail that answers what we wrote to somebody else gets no automatic answer', () => {
    expect(guardAgainstLoops(sampleMail(), facts({ answersAnothers: true })).reasons).toEqual([
      'answers_anothers',
    ])
  })
  test('our own mail coming back is filed only', () => {
    const mail = sampleMail({ headers: { [DESK_HEADER]: ['desk-7'] } })
    expect(guardAgainstLoops(mail, facts())).toMatchObject({
      isOwn: true,
      mayAnswer: false,
      reasons: ['own_mail'],
    })
  })
  test('another desk’s mail is not ours, but our address as sender is never answered', () => {
    expect(guardAgainstLoops(sampleMail({ headers: { [DESK_HEADER]: ['desk-8'] } }), facts()).isOwn).toBe(
      false,
    )
    const self = sampleMail({ from: { address: 'Desk@Shop.example', name: '' } })
    expect(guardAgainstLoops(self, facts()).reasons).toEqual(['own_address'])
    const through = sampleMail({ replyTo: [{ address: 'desk@shop.example', name: '' }] })
    expect(guardAgainstLoops(through, facts()).mayAnswer).toBe(false)
  })
  test.each([
    ['an absence notice', sampleMail({ headers: { 'auto-submitted': ['auto-replied'] } }), 'automatic'],
    ['a list', sampleMail({ headers: { 'list-id': ['<all.shop.example>'] } }), 'automatic'],
    ['a null sender', sampleMail({ envelopeFrom: '' }), 'no_sender'],
    [
      'a no-reply sender',
      sampleMail({ from: { address: 'no-reply@bank.example', name: '' } }),
      'no_reply_sender',
    ],
    ['nobody', sampleMail({ from: null }), 'no_sender'],
  ])('%s is not answered', (_what, mail, reason) => {
    const decision = guardAgainstLoops(mail, facts())
    expect(decision.mayAnswer).toBe(false)
    expect(decision.reasons).toContain(reason)
  })
  test('two desks that answer each other stop after three mails in an hour, and may go on later', () => {
    const answeredAt = [ago(50), ago(30), ago(10)]
    expect(guardAgainstLoops(sampleMail(), facts({ answeredAt })).reasons).toEqual(['answered_often'])
    expect(
      guardAgainstLoops(sampleMail(), facts({ answeredAt: [ago(70), ago(61), ago(10)] })).mayAnswer,
    ).toBe(true)
  })
  test('whoever writes more than twenty mails an hour gets no automatic answer', () => {
    const receivedAt = Array.from({ length: 21 }, (_, i) => ago(i))
    expect(guardAgainstLoops(sampleMail(), facts({ receivedAt })).reasons).toEqual(['writes_often'])
  })
  test.each([
    'noreply@x.example',
    'no-reply@x.example',
    'do_not_reply@x.example',
    'no.responder@x.example',
    'nao-responda@x.example',
    'niet-beantwoorden@x.example',
    'bounces+12@x.example',
    'mailer-daemon@x.example',
  ])('%s is read by nobody', (address) => {
    expect(isNoReplyAddress(address)).toBe(true)
  })
  test.each([
    'reply@x.example',
    'noreen@x.example',
    'ana.bounce@x.example',
    'replies@x.example',
    'antwoord@x.example',
  ])('%s is somebody: the cure does not block real replies', (address) => {
    expect(isNoReplyAddress(address)).toBe(false)
  })
})
