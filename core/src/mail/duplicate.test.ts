import { describe, expect, test } from 'vitest'
import { mailFingerprint } from './duplicate.ts'
import { sampleMail } from './sample-mail.ts'

const print = (differs: Parameters<typeof sampleMail>[0] = {}) => mailFingerprint(sampleMail(differs))

describe('1.3 the same mail is one message, another mail with its id is two', () => {
  test('fetched twice, or from two mailboxes with other transport headers', () => {
    expect(print({ headers: { received: ['by b'] } })).toBe(
      print({ headers: { received: ['by a', 'by c'], 'delivered-to': ['two@shop.example'] } }),
    )
    expect(print({ text: 'It has not arrived.\r\nWhere is it?  ' })).toBe(
      print({ text: 'It has not arrived.\nWhere is it?' }),
    )
  })
  test('trap 31 direct and through a list that adds a tag and a footer', () => {
    const footer = `\n${'_'.repeat(47)}\nusers mailing list\nhttps://list.example/users\n`
    const listed = print({
      subject: '[users] My parcel',
      text: `It has not arrived. Where is it?${footer}`,
      headers: { 'list-id': ['<users.list.example>'] },
    })
    expect(listed).toBe(print())
  })
  test.each([
    ['its text', { text: 'Another text.' }],
    ['its sender', { from: { address: 'bob@x.example', name: '' } }],
    ['its subject', { subject: 'Another matter' }],
    [
      'a file',
      {
        attachments: [
          {
            fileName: 'a.pdf',
            contentType: 'application/pdf',
            size: 9,
            contentId: null,
            disposition: 'attachment',
          },
        ],
      },
    ],
    ['its date', { date: null }],
  ] as [string, Parameters<typeof sampleMail>[0]][])(
    'trap 29 one Message-ID, but another mail by %s',
    (_by, differs) => {
      expect(print(differs)).not.toBe(print())
    },
  )
  test('trap 29 without a Message-ID the content tells', () => {
    expect(print({ messageId: null })).toBe(print({ messageId: null }))
    expect(print({ messageId: null, text: 'Other' })).not.toBe(print({ messageId: null }))
  })
})
