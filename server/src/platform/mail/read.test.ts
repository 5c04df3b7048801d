import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classifyMail } from '#core/mail/automatic.ts'
import { readMail } from './read.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../test/fixtures/mail/${name}.eml`, import.meta.url))
const read = (name: string) => readMail(fixture(name))
const mail = (text: string) => readMail(Buffer.from(text.replaceAll('\n', '\r\n'), 'latin1'))

describe('trap 37 charsets', () => {
  test.each([
    ['windows-1258', 'Xin chào, gói hàng của tôi chưa đến.'],
    ['iso-2022-jp', '荷物がまだ届きません。'],
    ['gb18030', '我的包裹还没有到，请帮助我。𠀀'],
    ['koi8-r', 'Моя посылка ещё не пришла.'],
    ['koi8-r-undeclared', 'Моя посылка ещё не пришла.'],
    ['latin1-undeclared', 'Mi pedido no llegó. ¿Dónde está? Mañana reclamaré.'],
    ['ascii-label-utf8-body', 'Mi pedido no llegó.'],
    ['unknown-label', 'Meu pedido não chegou.'],
  ])('%s is read as it was written', async (name, text) => {
    expect((await read(name)).parsed.text.normalize('NFC')).toContain(text)
  })
  test('broken UTF-8 loses its broken characters only', async () => {
    const { text } = (await read('broken-utf8')).parsed
    expect(text).toMatch(/^Mi pedido no llegó: .*otra vez\.\n$/s)
    expect(text).toContain('\ufffd')
  })
  test('subjects and names in encoded words, also labelled wrongly', async () => {
    expect((await read('iso-2022-jp')).parsed.subject).toBe('荷物について')
    expect((await read('gb18030')).parsed.subject).toBe('包裹')
    expect((await read('word-label-lies')).parsed.subject).toBe('荷物について')
  })
  test('encoded words cut in the middle of a character are joined', async () => {
    expect((await read('word-cut-in-character')).parsed.subject).toBe('Reclamação sobre a entrega')
    expect((await read('word-cut-in-character-q')).parsed.subject).toBe('Reclamação')
  })
  test('raw bytes in headers: Latin-1 and UTF-8', async () => {
    const latin = (await read('raw-8bit-headers')).parsed
    expect([latin.from?.name, latin.subject]).toEqual(['José Muñoz', '¿Dónde está mi pedido?'])
    const utf8 = (await read('utf8-headers')).parsed
    expect([utf8.from?.name, utf8.subject]).toEqual(['João Conceição', 'Reclamação nº 7 😀'])
  })
})

describe('trap 37 bodies and files', () => {
  test('RFC 2231 and encoded file names', async () => {
    const { attachments } = await read('rfc2231')
    expect(attachments.map((file) => file.fileName)).toEqual(['Reclamação nº 7.pdf', 'foto da caixão.png'])
    expect(attachments[0]!.content.toString()).toBe('%PDF-')
  })
  test('winmail.dat gives its text and its files', async () => {
    const { parsed, attachments } = await read('winmail')
    expect(parsed.text).toBe('Text inside.')
    expect(parsed.attachments).toMatchObject([
      { fileName: 'Reclamação.pdf', contentType: 'application/pdf', size: 14 },
    ])
    expect(attachments[0]!.content.toString()).toBe('%PDF-1.4 hello')
  })
  test('format=flowed joins what was wrapped, and keeps quotes', async () => {
    const { parsed, visible } = await read('flowed')
    expect(parsed.text).toContain('although it was promised for Monday.')
    expect(visible).toBe('The parcel has not arrived although it was promised for Monday.')
  })
  test('HTML only: the words a reader sees', async () => {
    const { parsed } = await read('html-only')
    expect(parsed.text).toBe('It is «broken» & dirty.\n\n- box\n- lamp')
    expect(parsed.html).toContain('<style>')
  })
  test('an empty plain part beside a full HTML one', async () => {
    expect((await read('empty-plain-full-html')).parsed.text).toBe('Only here.')
  })
  test.each(['empty-body', 'headers-only'])('%s: a mail without a body is a mail', async (name) => {
    expect((await read(name)).parsed).toMatchObject({
      subject: 'Call me',
      text: '',
      html: null,
      attachments: [],
    })
  })
  test('a mail inside a mail is read with its files', async () => {
    const { parsed } = await read('nested')
    expect(parsed.text).toMatch(/See the attached mail\.[\s\S]*From: .*bob@home\.example[\s\S]*Inner words\./)
    expect(parsed.attachments.map((file) => file.fileName)).toEqual(['lamp.png'])
  })
  test('a calendar invitation keeps its words and its files', async () => {
    const { parsed } = await read('invitation')
    expect(parsed.text.trim()).toBe('Shall we speak on Thursday?')
    expect(parsed.attachments.map((file) => file.contentType)).toEqual(['text/calendar', 'application/ics'])
  })
  test('10,000 recipients', async () => {
    const to = Array.from({ length: 10_000 }, (_, i) => `P${i} <p${i}@x.example>`).join(',\n ')
    const { parsed } = await mail(`From: a@b.example\nTo: ${to}\nSubject: x\n\nhi`)
    expect(parsed.to).toHaveLength(10_000)
    expect(parsed.to[9_999]).toEqual({ address: 'p9999@x.example', name: 'P9999' })
  })
})

describe('what mailparser gets wrong is mended', () => {
  test.each(['no-boundary', 'unfolded-boundary'])('%s', async (name) => {
    expect((await read(name)).parsed.text.trim()).toBe('Still readable.')
  })
  test('text that claims base64 and is none', async () => {
    expect((await read('no-base64')).parsed.text).toBe('This was never base64 at all.\n')
  })
  test('comments in addresses, groups, names with commas', async () => {
    const { from, to } = (await read('comments-in-address')).parsed
    expect(from?.address).toBe('ana@home.example')
    expect(to).toEqual([
      { address: 'desk@shop.example', name: '' },
      { address: 'eva@shop.example', name: 'Lead, Eva' },
    ])
  })
  test('of two From headers the one with an address; without any, whom to answer', async () => {
    expect((await mail('From: [??]\nFrom: Ana <a@b.example>\nSubject: x\n\nhi')).parsed.from?.address).toBe(
      'a@b.example',
    )
    expect((await mail('From: "Ana" <>\nReply-To: a@b.example\nSubject: x\n\nhi')).parsed.from).toEqual({
      address: 'a@b.example',
      name: 'Ana',
    })
  })
})

describe('trap 29 ids and dates as mails carry them', () => {
  test('several ids in In-Reply-To, folded References', async () => {
    const { inReplyTo, references } = (await read('ids')).parsed
    expect(inReplyTo.toSorted()).toEqual(['<a@x.example>', '<b@x.example>', '<c@x.example>'])
    expect(references).toEqual(['<r1@x.example>', '<r2@x.example>'])
  })
  test('empty ids are none, and a date that is none is not now', async () => {
    expect((await read('empty-ids')).parsed).toMatchObject({
      messageId: null,
      inReplyTo: [],
      references: [],
      date: null,
    })
  })
  test.each([
    ['Tue, 17 Nov 2026 16:05:00 +0100', '2026-11-17T15:05:00.000Z'],
    ['17 Nov 26 16:05 EST', '2026-11-17T21:05:00.000Z'],
    ['Tue, 17 Nov 2026 16:05:00 -0330 (Newfoundland Time)', '2026-11-17T19:35:00.000Z'],
    ['Tue Nov 17 16:05:00 2026', '2026-11-17T16:05:00.000Z'],
    ['2026-11-17 16:05:00', '2026-11-17T16:05:00.000Z'],
  ])('the date %s', async (date, instant) => {
    const { parsed } = await mail(`From: a@b.example\nDate: ${date}\nSubject: x\n\nhi`)
    expect(new Date(parsed.date!).toISOString()).toBe(instant)
  })
})

describe('1.3 reports', () => {
  test('a delivery report says who was not reached, why, and which mail it was', async () => {
    const { parsed } = await read('delivery-report')
    expect(parsed.report).toMatchObject({
      kind: 'bounce',
      status: '5.1.1',
      hard: true,
      originalMessageId: '<ours-1@shop.example>',
      recipients: [
        { address: 'ana@home.example', action: 'failed', status: '5.1.1' },
        { address: 'bob@home.example', action: 'delayed', status: '4.2.2' },
      ],
    })
    expect(parsed.envelopeFrom).toBe('')
    expect(classifyMail(parsed)).toMatchObject({ kind: 'bounce', mustNotAutoReply: true })
  })
  test('a read receipt and a complaint of a provider', async () => {
    expect((await read('read-receipt')).parsed.report).toEqual({
      kind: 'disposition',
      disposition: 'displayed',
      originalMessageId: '<ours-1@shop.example>',
    })
    expect((await read('feedback-report')).parsed.report).toEqual({
      kind: 'feedback',
      feedbackType: 'abuse',
      originalRecipient: 'ana@home.example',
      originalMessageId: '<ours-2@shop.example>',
    })
  })
  test('a bounce in words alone', async () => {
    const { parsed } = await mail(
      'Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\nSubject: failure notice\n\n<gone@x.example>:\n550 5.1.1 User unknown\n\n--- Below this line is a copy of the message.\n\nMessage-ID: <ours-3@shop.example>\n',
    )
    expect(parsed.report).toMatchObject({
      kind: 'bounce',
      status: '5.1.1',
      hard: true,
      originalMessageId: '<ours-3@shop.example>',
    })
  })
})

describe('1.6 one bad mail stops nothing', () => {
  test('100 levels of parts are read; more are bounded, and what was read stays', async () => {
    const nested = (levels: number) =>
      Array.from(
        { length: levels },
        (_, i) => `Content-Type: multipart/mixed; boundary="b${i}"\n\n--b${i}\n`,
      ).join('')
    const deep = await mail(
      `From: a@b.example\nSubject: deep\n${nested(100)}Content-Type: text/plain\n\nbottom`,
    )
    expect(deep).toMatchObject({ problem: null, parsed: { text: 'bottom' } })
    const deeper = await mail(`From: a@b.example\nSubject: deeper\n${nested(3_000)}\nbottom`)
    expect(deeper).toMatchObject({ problem: 'nesting', parsed: { subject: 'deeper' } })
  })
  test('10,000 parts', async () => {
    const parts = Array.from({ length: 10_000 }, (_, i) => `--b\nContent-Type: text/plain\n\np${i}\n`).join(
      '',
    )
    const { parsed, problem } = await mail(
      `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n${parts}--b--\n`,
    )
    expect(problem).toBeNull()
    expect(parsed.text.split('\n').filter((line) => line !== '')).toHaveLength(10_000)
  })
  test('more parts than that: what was read stays, with the problem', async () => {
    const { parsed, problem } = await mail(
      `From: a@b.example\nSubject: many\nContent-Type: multipart/mixed; boundary=b\n\n${'--b\n\nx\n'.repeat(30_000)}`,
    )
    expect(problem).toContain('child nodes')
    expect(parsed).toMatchObject({ subject: 'many', from: { address: 'a@b.example' } })
  })
  test('nothing, and more than the limit, are refused with a reason', async () => {
    await expect(readMail(Buffer.from(' \r\n\r\n'))).rejects.toMatchObject({ code: 'mail.empty' })
    await expect(
      readMail(Buffer.from('From: a@b.example\r\n\r\nhi'), {
        bytes: 10,
        parts: 1,
        nesting: 1,
        headerBytes: 1,
      }),
    ).rejects.toMatchObject({ code: 'mail.too_large' })
  })
})
