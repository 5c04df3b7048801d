import { describe, expect, test } from 'vitest'
import { classifyMail } from './automatic.ts'
import type { ParsedMail } from './parsed-mail.ts'
import { sampleMail } from './sample-mail.ts'

const kindOf = (differs: Partial<ParsedMail>) => classifyMail(sampleMail(differs)).kind
const server = { address: 'MAILER-DAEMON@mx.example', name: 'Mail Delivery System' }

describe('1.3 people are told from machines', () => {
  test('a person’s complaint is a person’s, and may be answered', () => {
    expect(classifyMail(sampleMail())).toEqual({ kind: 'human', mustNotAutoReply: false, evidence: [] })
  })
  test.each([
    [
      'about a parcel that could not be delivered',
      {
        subject: 'Undelivered parcel',
        text: 'My parcel could not be delivered, says the driver. Nobody rang!',
      },
    ],
    [
      'about a full mailbox',
      {
        subject: 'Delivery failure again',
        text: 'Your courier says the mailbox is full. It is not. Please try again.',
      },
    ],
    [
      'about somebody’s absence',
      {
        subject: 'Re: Bob is out of the office',
        inReplyTo: ['<x@y>'],
        text: 'Then who helps me while he is out of the office?',
      },
    ],
    [
      'who goes on holiday',
      { subject: 'Before my holiday', text: 'I will be away from Friday on. Please call before.' },
    ],
    ['who wants to unsubscribe', { subject: 'Your letters', text: 'Please unsubscribe me. I asked twice.' }],
    [
      'who was promised money back',
      { subject: 'Refund', text: 'You owe me a refund of 30 %. I click here and there and nothing happens.' },
    ],
    [
      'who writes "automatic reply" in the text',
      { text: 'I only got an automatic reply. Is anybody there?' },
    ],
  ] as [string, Partial<ParsedMail>][])('a person who writes %s stays a person', (_who, differs) => {
    expect(classifyMail(sampleMail(differs))).toMatchObject({ kind: 'human', mustNotAutoReply: false })
  })
  test.each([
    ['Auto-Submitted', { headers: { 'auto-submitted': ['auto-replied (vacation)'] } }],
    ['X-Autoreply', { headers: { 'x-autoreply': ['yes'] } }],
    ['Precedence', { headers: { precedence: ['auto_reply'] } }],
    ['en', { subject: 'Automatic reply: My parcel' }],
    ['en', { subject: 'Out of office: My parcel' }],
    ['es', { subject: 'Respuesta automática: Mi pedido' }],
    ['es', { subject: 'Fuera de la oficina' }],
    ['pt', { subject: 'Resposta automática: Meu pedido' }],
    ['pt', { subject: 'Fora do escritório' }],
    ['nl', { subject: 'Automatisch antwoord: Mijn bestelling' }],
    ['nl', { subject: 'Afwezig: Mijn bestelling' }],
    ['de', { subject: 'Abwesenheitsnotiz: Bestellung' }],
    [
      'en, by its words',
      {
        subject: 'Re: x',
        inReplyTo: ['<x@y>'],
        text: 'I am out of the office until Monday with limited access to email.',
      },
    ],
    [
      'es, by its words',
      {
        inReplyTo: ['<x@y>'],
        text: 'Estoy de vacaciones hasta el lunes. Para asuntos urgentes, escriba a Juan.',
      },
    ],
    [
      'pt, by its words',
      { inReplyTo: ['<x@y>'], text: 'Estou de férias até segunda. Em caso de urgência, fale com o João.' },
    ],
    [
      'nl, by its words',
      { inReplyTo: ['<x@y>'], text: 'Ik ben afwezig tot maandag. Voor dringende zaken kunt u Jan bellen.' },
    ],
  ] as [string, Partial<ParsedMail>][])('an absence notice (%s)', (_how, differs) => {
    expect(classifyMail(sampleMail(differs))).toMatchObject({ kind: 'auto_reply', mustNotAutoReply: true })
  })
  test('Auto-Submitted: no is a person', () => {
    expect(kindOf({ headers: { 'auto-submitted': ['no'] } })).toBe('human')
  })
  test.each([
    [
      'a report',
      { report: { kind: 'bounce', recipients: [], status: null, hard: null, originalMessageId: null } },
    ],
    ['X-Failed-Recipients', { headers: { 'x-failed-recipients': ['a@b.example'] } }],
    ['en', { from: server, envelopeFrom: '', subject: 'Mail delivery failed: returning message to sender' }],
    ['es', { from: server, subject: 'No se ha podido entregar: Mi pedido' }],
    ['pt', { from: server, subject: 'Falha na entrega' }],
    ['nl', { from: server, subject: 'Niet afgeleverd: bestelling' }],
    [
      'a null sender and its words',
      {
        envelopeFrom: '',
        subject: 'Undeliverable: hello',
        text: 'Delivery has failed to these recipients: a@b.example',
      },
    ],
  ] as [string, Partial<ParsedMail>][])('a bounce (%s)', (_how, differs) => {
    expect(classifyMail(sampleMail(differs))).toMatchObject({ kind: 'bounce', mustNotAutoReply: true })
  })
  test('complaints of providers and read receipts by their reports', () => {
    expect(
      kindOf({
        report: { kind: 'feedback', feedbackType: 'abuse', originalRecipient: null, originalMessageId: null },
      }),
    ).toBe('feedback_report')
    expect(
      kindOf({ report: { kind: 'disposition', disposition: 'displayed', originalMessageId: null } }),
    ).toBe('read_receipt')
    expect(kindOf({ subject: 'Gelezen: uw vraag', text: 'Uw bericht is gelezen op dinsdag 3 mei.' })).toBe(
      'read_receipt',
    )
  })
  test('a person on a mailing list stays a person, and is answered by nothing automatic', () => {
    const post = sampleMail({
      headers: {
        'list-id': ['<users.list.example>'],
        'list-post': ['<mailto:users@list.example>'],
        'list-unsubscribe': ['<mailto:x@y>'],
      },
    })
    expect(classifyMail(post)).toMatchObject({ kind: 'human', mustNotAutoReply: true })
  })
  test('newsletters and notifications', () => {
    expect(
      kindOf({
        from: { address: 'news@shop.example', name: 'Shop Newsletter' },
        headers: { 'list-unsubscribe': ['<https://x>'] },
        text: 'View in browser. 20 % off. Unsubscribe',
      }),
    ).toBe('spam_or_newsletter')
    expect(kindOf({ headers: { 'x-spam-flag': ['YES'] } })).toBe('spam_or_newsletter')
    expect(
      kindOf({
        from: { address: 'noreply@bank.example', name: '' },
        subject: 'Your statement',
        text: 'It is ready.',
      }),
    ).toBe('notification')
    expect(kindOf({ headers: { 'auto-submitted': ['auto-generated'] } })).toBe('notification')
  })
  test('every automatic mail says by what it was known', () => {
    expect(classifyMail(sampleMail({ headers: { 'auto-submitted': ['auto-replied'] } })).evidence).toEqual([
      'auto-submitted: auto-replied',
    ])
    expect(classifyMail(sampleMail({ subject: 'Automatic reply: x' })).evidence).toEqual(['words'])
  })
})
