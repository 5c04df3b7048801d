import { expect, test } from 'vitest'
import { bounceFromText, isHardBounce } from './bounce-text.ts'
import { baseSubject, ticketNumberInSubject } from './subject.ts'

test.each([
  ['Re: My parcel', 'My parcel'],
  ['RE: Re[2]: FW: My parcel', 'My parcel'],
  ['RV: Re: Mi pedido', 'Mi pedido'],
  ['RES: ENC: Meu pedido', 'Meu pedido'],
  ['Antw: Betr: Mijn bestelling', 'Mijn bestelling'],
  ['AW: WG: Bestellung', 'Bestellung'],
  ['[users] Re: Tr : Rép : x', 'x'],
  ['回复：包裹', '包裹'],
  ['Order: 55', 'Order: 55'],
  ['Reminder: pay', 'Reminder: pay'],
  ['', ''],
])('1.2 the subject without what clients put before it: %s', (subject, base) => {
  expect(baseSubject(subject)).toBe(base)
})

test('1.2 our number in a subject', () => {
  expect(ticketNumberInSubject('Re: [#12] x')).toBe(12)
  expect(ticketNumberInSubject('Re: [#x] 12')).toBeNull()
})

test.each([
  ['5.1.1', 'failed', '550 5.1.1 User unknown', true],
  ['5.2.2', 'failed', '552 5.2.2 Mailbox full', false],
  ['5.7.1', 'failed', '550 5.7.1 Message rejected due to policy', false],
  ['4.4.1', 'delayed', 'connection timed out', false],
  ['5.0.0', 'failed', '550 no such user here', true],
  [null, null, 'something went wrong', null],
])('1.3 a bounce is hard only when the address is gone: %s %s %s', (status, action, words, hard) => {
  expect(isHardBounce(status, action, words)).toBe(hard)
})

test('1.3 a bounce without a report is read from its words', () => {
  const text =
    'This is a permanent error.\n  <gone@x.example>: 550 5.1.1 User unknown\n------ This is a copy of the message ------\nFrom: <us@y.example>'
  expect(bounceFromText(text, null, '<1@y>')).toMatchObject({
    recipients: [{ address: 'gone@x.example' }],
    status: '5.1.1',
    hard: true,
    originalMessageId: '<1@y>',
  })
})
