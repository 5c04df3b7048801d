import { describe, expect, test } from 'vitest'
import { readAuthenticationResults } from './authentication-results.ts'
import { guardAgainstLoops } from './loop.ts'
import { sampleMail } from './sample-mail.ts'
import { judgeSender, type SenderCheck } from './sender-check.ts'
import { decideThread } from './threading.ts'

const check = (differs: Partial<SenderCheck>): SenderCheck => ({
  by: 'desk',
  domain: 'home.example',
  spf: 'none',
  dkim: 'none',
  dmarc: 'none',
  ...differs,
})

describe('1.2 whether From can be believed', () => {
  test.each<[string, SenderCheck | null, string]>([
    ['nothing is known', null, 'unknown'],
    ['the domain says nothing about itself', check({}), 'unknown'],
    ['DMARC passes', check({ dmarc: 'pass', spf: 'pass' }), 'passes'],
    ['DMARC fails', check({ dmarc: 'fail', spf: 'softfail' }), 'fails'],
    ['no policy, a signature of the domain', check({ dkim: 'pass', spf: 'fail' }), 'passes'],
    ['no policy, a machine the domain excludes', check({ spf: 'fail' }), 'fails'],
    ['no policy, a machine the domain doubts', check({ spf: 'softfail' }), 'unknown'],
    ['a lookup that got no answer', check({ dmarc: 'fail', dkim: 'temperror' }), 'unknown'],
  ])('%s', (_, facts, judgement) => {
    expect(judgeSender(facts)).toBe(judgement)
  })
})

describe('1.2 what an upstream server wrote about the sender', () => {
  const from = (...results: string[]) => sampleMail({ headers: { 'authentication-results': results } })
  const GOOD = 'mx.shop.example; spf=pass smtp.mailfrom=ana@home.example; dmarc=pass header.from=home.example'

  test('is believed of a trusted server, whatever its comments say', () => {
    const mail = from(
      'mx.shop.example (trust; dmarc=pass me); spf=fail (not (mx.home.example; spf=pass)) smtp.mailfrom=home.example; dkim=pass header.d=other.example; dmarc=fail (p=REJECT) header.from=home.example',
    )
    expect(readAuthenticationResults(mail, ['mx.shop.example'])).toEqual(
      check({ by: 'upstream', spf: 'fail', dkim: 'none', dmarc: 'fail' }),
    )
  })
  test('of nobody else, and only its topmost header', () => {
    expect(readAuthenticationResults(from(GOOD), ['mx.other.example'])).toBeNull()
    const forged = from('mx.shop.example; dmarc=fail header.from=home.example', GOOD)
    expect(judgeSender(readAuthenticationResults(forged, ['mx.shop.example']))).toBe('fails')
  })
  test('also where it names itself not at all', () => {
    const mail = from(
      'spf=pass (sender IP is 192.0.2.1) smtp.mailfrom=home.example; dkim=none; dmarc=bestguesspass',
    )
    expect(readAuthenticationResults(mail, [''])).toMatchObject({ spf: 'pass', dmarc: 'unknown' })
    expect(readAuthenticationResults(mail, ['mx.shop.example'])).toBeNull()
  })
  test('a signature of a domain beneath the sender’s speaks for it', () => {
    const mail = from(
      'mx.shop.example; dkim=fail header.d=home.example; dkim=pass header.d=mail.home.example',
    )
    expect(readAuthenticationResults(mail, ['mx.shop.example'])?.dkim).toBe('pass')
  })
})

describe('1.2 a sender who does not prove the address', () => {
  const ticket = {
    ticketId: 'tkt_1',
    livesOn: 'tkt_1',
    participants: ['ana@home.example'],
    subjects: ['My parcel'],
    isOpen: true,
    takesReplies: true,
  }
  const none = { byMessageId: [], byToken: null, byNumber: null }
  const where = (found: object) => decideThread(sampleMail(), { ...none, ...found }, 'fails')

  test('joins by no header and no number, and gets a ticket linked to it', () => {
    const apart = { newTicket: true, linkedTo: 'tkt_1', reason: 'unproven' }
    expect(where({ byMessageId: [ticket] })).toEqual(apart)
    expect(where({ byNumber: ticket })).toEqual(apart)
  })
  test('joins by the signed token of the reply address', () => {
    expect(where({ byMessageId: [ticket], byToken: ticket })).toMatchObject({ newTicket: false, by: 'token' })
  })
  test('cannot report that a mail of ours bounced', () => {
    const report = {
      kind: 'bounce' as const,
      recipients: [],
      status: null,
      hard: true,
      originalMessageId: '<o@x>',
    }
    const decision = decideThread(sampleMail({ report }), { ...none, byMessageId: [ticket] }, 'fails')
    expect(decision.newTicket).toBe(true)
  })
  test('gets no automatic answer', () => {
    const facts = { deskId: 'd', ownAddresses: [], answeredAt: [], receivedAt: [], now: sampleMail().date! }
    expect(guardAgainstLoops(sampleMail(), facts).mayAnswer).toBe(true)
    const guarded = guardAgainstLoops(sampleMail(), { ...facts, sender: 'fails' })
    expect(guarded).toMatchObject({ mayAnswer: false, reasons: ['unproven_sender'] })
  })
})
