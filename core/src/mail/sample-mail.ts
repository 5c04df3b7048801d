import { instant } from '../time/instant.ts'
import type { ParsedMail } from './parsed-mail.ts'

/** An ordinary mail for examples and tests, with what differs handed in. */
export function sampleMail(differs: Partial<ParsedMail> = {}): ParsedMail {
  return {
    messageId: '<1@home.example>',
    inReplyTo: [],
    references: [],
    from: { address: 'ana@home.example', name: 'Ana Ruiz' },
    to: [{ address: 'desk@shop.example', name: '' }],
    cc: [],
    replyTo: [],
    subject: 'My parcel',
    date: instant(Date.UTC(2026, 10, 17, 15, 5)),
    text: 'It has not arrived. Where is it?',
    html: null,
    attachments: [],
    headers: {},
    report: null,
    envelopeFrom: 'ana@home.example',
    ...differs,
  }
}
