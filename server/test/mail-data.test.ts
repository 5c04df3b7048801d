import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { classifyMail } from '#core/mail/automatic.ts'
import { visibleReply } from '#core/mail/visible-reply.ts'
import { readMail } from '#server/platform/mail/read.ts'

// Mails and replies that other projects published, with facts to check; where they are absent, a few of our own.
const shared = new URL('../../../shared/data/', import.meta.url)
const own = new URL('./fixtures/mail/', import.meta.url)
const hasShared = existsSync(new URL('email/cases.jsonl', shared))

type Expected = {
  from?: string
  subject?: string
  message_id?: string
  date_utc?: string
  text_contains?: string[]
  has_html?: boolean
}
type MailCase = {
  id: string
  file: string
  kind?: string
  must_not_auto_reply?: boolean | null
  expect: Expected
}
type ReplyCase = { id: string; format: 'plain' | 'html'; text: string; expected_reply?: string }

const lines = <T>(file: URL): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)
const squash = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const OUR_MAILS: MailCase[] = [
  {
    id: 'flowed',
    file: 'flowed.eml',
    kind: 'human',
    must_not_auto_reply: false,
    expect: {
      from: 'ana@home.example',
      subject: 'Long lines',
      date_utc: '2026-11-17T15:05:00Z',
      text_contains: ['although it was promised'],
      has_html: false,
    },
  },
  {
    id: 'delivery-report',
    file: 'delivery-report.eml',
    kind: 'bounce',
    must_not_auto_reply: true,
    expect: { from: 'mailer-daemon@mx.example' },
  },
]
const OUR_REPLIES: ReplyCase[] = [
  {
    id: 'own',
    format: 'plain',
    text: 'Mine.\n\nOn Mon, Nov 16, 2026 at 9:00 AM Desk <d@s.example> wrote:\n> Yours.',
    expected_reply: 'Mine.',
  },
]

const mails = hasShared ? lines<MailCase>(new URL('email/cases.jsonl', shared)) : OUR_MAILS
const replies = hasShared ? lines<ReplyCase>(new URL('reply/cases.jsonl', shared)) : OUR_REPLIES
const folder = hasShared ? new URL('email/', shared) : own

const checks: Record<
  string,
  (expected: never, got: Awaited<ReturnType<typeof readMail>>['parsed']) => boolean
> = {
  from: (expected: string, got) => got.from?.address.toLowerCase() === expected,
  subject: (expected: string, got) => squash(got.subject) === squash(expected),
  message_id: (expected: string, got) =>
    got.messageId?.replace(/^<|>$/g, '') === expected.replace(/^<|>$/g, ''),
  date_utc: (expected: string, got) => got.date === Date.parse(expected),
  text_contains: (expected: string[], got) =>
    expected.every((piece) => squash(got.text).includes(squash(piece))),
  has_html: (expected: boolean, got) => (got.html !== null) === expected,
}

describe('1.1 mail as it really is', () => {
  test(
    'at least 99.5 % of the facts, 95 % of the kinds, and no person taken for a machine',
    { timeout: 120_000 },
    async () => {
      const tally = { facts: 0, right: 0, kinds: 0, kindsRight: 0 }
      const takenForMachines: string[] = []
      for (const one of mails) {
        const { parsed } = await readMail(readFileSync(new URL(one.file, folder)))
        for (const [name, expected] of Object.entries(one.expect)) {
          if (expected == null || !checks[name]) continue
          tally.facts++
          if (checks[name](expected as never, parsed)) tally.right++
        }
        const { kind, mustNotAutoReply } = classifyMail(parsed)
        if (one.kind) tally.kinds++
        if (one.kind === kind) tally.kindsRight++
        if (one.must_not_auto_reply === false && mustNotAutoReply) takenForMachines.push(one.id)
      }
      expect(takenForMachines).toEqual([])
      expect(tally.right / tally.facts).toBeGreaterThanOrEqual(0.995)
      expect(tally.kindsRight / tally.kinds).toBeGreaterThanOrEqual(0.95)
    },
  )
  test('1.4 at least 90 % of the plain replies exactly', () => {
    const tidy = (text: string) =>
      text
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .replace(/\n{2,}/g, '\n\n')
        .trim()
    const asked = replies.filter((one) => one.format === 'plain' && one.expected_reply !== undefined)
    const right = asked.filter((one) => tidy(visibleReply(one).reply) === tidy(one.expected_reply!))
    expect(right.length / asked.length).toBeGreaterThanOrEqual(0.9)
  })
})
