import { readdirSync, readFileSync } from 'node:fs'
import type { Random } from './random.ts'

const folder = new URL('../../server/test/fixtures/mail/', import.meta.url)
const samples = readdirSync(folder)
  .filter((name) => name.endsWith('.eml'))
  .sort()
  .map((name) => readFileSync(new URL(name, folder)))

const HEAD = 'From: a@b.example\r\nTo: c@d.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n'
const latin = (text: string) => Buffer.from(text, 'latin1')

/** What parsers of mail stumble over, repeated: openers without closers, separators, half words. */
const MORSELS = [
  [
    '<',
    '>',
    '"',
    "'",
    '(',
    ')',
    ',',
    ';',
    ':',
    '@',
    '=',
    '?',
    '\\',
    '\t',
    ' ',
    '\0',
    '\r\n',
    '\n\n',
    '--',
    '> ',
    '&',
    '%',
  ],
  [
    '=?utf-8?B?',
    '=?utf-8?Q?=C3',
    '?=',
    '=?x?Q?',
    'a@b.example, ',
    'g:a@b;',
    '<a@b> ',
    'name*0*=',
    "utf-8''%C3",
    '; a=b',
  ],
  [
    '<div>',
    '</div>',
    '<blockquote>',
    '<a href="',
    '<!-- ',
    '<style>',
    '<td>',
    '&#x110000;',
    '&amp',
    '<p hidden>',
    '<pre>\n',
  ],
  [
    'On Mon, 3 May 2026 at 10:00 ',
    'wrote:\n',
    'From: ',
    'Sent: 10:00\n',
    '> On 3 May 2026 x wrote:\n',
    '-- \n',
    '_____\n',
    '________________\n',
  ],
  ['\x1b$B', '\x1b(B', '\xff\xfe', '\xed\xa0\x80', '\xf0\x9f', '\x80', '\xe4', '\u0130'],
].flat()

function randomBytes(random: Random): Buffer {
  return Buffer.from(Array.from({ length: random.below(4_000) }, () => random.below(256)))
}

function mutated(random: Random): Buffer {
  let bytes = Buffer.from(random.oneOf(samples))
  for (let count = 1 + random.below(12); count > 0; count--) {
    const at = random.below(bytes.length + 1)
    const end = Math.min(bytes.length, at + random.below(60))
    const piece = random.chance(0.5)
      ? latin(random.oneOf(MORSELS).repeat(1 + random.below(8)))
      : bytes.subarray(at, end)
    bytes = Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(random.chance(0.5) ? at : end)])
  }
  return bytes
}

function spliced(random: Random): Buffer {
  const [first, second] = [random.oneOf(samples), random.oneOf(samples)]
  return Buffer.concat([
    first.subarray(0, random.below(first.length)),
    second.subarray(random.below(second.length)),
  ])
}

function nested(random: Random): Buffer {
  const levels = random.oneOf([50, 100, 200, 1_000])
  const level = (i: number) =>
    random.chance(0.8)
      ? `Content-Type: multipart/${random.oneOf(['mixed', 'alternative', 'related', 'report'])}; boundary="b${i}"\r\n\r\n--b${i}\r\n`
      : 'Content-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\nFrom: x@y.example\r\n'
  return latin(`${HEAD}${Array.from({ length: levels }, (_, i) => level(i)).join('')}\r\nbottom`)
}

function manyParts(random: Random): Buffer {
  const type = random.oneOf([
    'text/plain',
    'text/html',
    'image/png; name=a.png',
    'message/delivery-status',
    'application/ms-tnef',
  ])
  const parts = random.oneOf([100, 1_000, 10_000])
  return latin(
    `${HEAD}Content-Type: multipart/mixed; boundary=b\r\n\r\n${`--b\r\nContent-Type: ${type}\r\n\r\nx\r\n`.repeat(parts)}--b--`,
  )
}

function headerBomb(random: Random): Buffer {
  const name = random.oneOf([
    'Subject',
    'From',
    'To',
    'Cc',
    'References',
    'In-Reply-To',
    'Content-Type',
    'Content-Disposition',
    'Date',
    'List-Unsubscribe',
    'X-A',
  ])
  const value = Array.from({ length: 1 + random.below(3) }, () => random.oneOf(MORSELS))
    .join('')
    .replace(/[\r\n]/g, ' ')
  const line = `${name}: ${value.repeat(Math.ceil((10_000 + random.below(200_000)) / value.length))}\r\n`
  return latin(
    random.chance(0.8) ? `${line}${HEAD}\r\nhi` : `${HEAD}${`${name}: ${value}\r\n`.repeat(5_000)}\r\nhi`,
  )
}

function bodyBomb(random: Random): Buffer {
  const type = random.oneOf([
    'text/plain',
    'text/html',
    'text/plain; format=flowed',
    'text/html; charset=iso-2022-jp',
    'text/plain; charset=gb18030',
  ])
  const encoding = random.oneOf(['8bit', '8bit', 'base64', 'quoted-printable'])
  const morsel = Array.from({ length: 1 + random.below(4) }, () => random.oneOf(MORSELS)).join('')
  const size = 10_000 + random.below(300_000)
  return latin(
    `${HEAD}Content-Type: ${type}\r\nContent-Transfer-Encoding: ${encoding}\r\n\r\nHello\r\n${morsel.repeat(Math.ceil(size / morsel.length))}`,
  )
}

const SHAPES = { randomBytes, mutated, spliced, nested, manyParts, headerBomb, bodyBomb }
const OFTEN: (keyof typeof SHAPES)[] = [
  'mutated',
  'mutated',
  'mutated',
  'spliced',
  'randomBytes',
  'headerBomb',
  'bodyBomb',
  'nested',
  'manyParts',
]

/** A mail made to hurt, and the name of its shape. */
export function hostileMail(random: Random): { shape: string; raw: Buffer } {
  const shape = random.oneOf(OFTEN)
  return { shape, raw: SHAPES[shape](random) }
}
