import type { MailLine } from './mail-lines.ts'
import { isBlank } from './mail-lines.ts'
import { FORWARDED, HEADER_KEYS, ON, ORIGINAL, QUOTING, REPLY_ABOVE, WROTE } from './quote-words.ts'

/** Longer lines introduce nothing; the bound keeps every pattern below quick. */
const LONGEST = 400

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const anyOf = (list: string[]) => list.map(escape).join('|')
const END = '(?=$|[\\s:：.,*>"”)(-])'
const wrote = new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(WROTE)})${END}`, 'iu')
const wroteGlued = /(?:写道|寫道|写到|작성|のメッセージ|書きました)/
const begins = new RegExp(`^[\\s*_~-]*(?:${anyOf(ON)})(?=[\\s.,:]|\\d)`, 'iu')
const beginsWithDate =
  /^[\s*_~-]*(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/. ]{1,2}(?:\d{1,2}|\p{L}{2,12})\.?[-/. ]|\d{1,2}:\d\d)/u
const quoting = new RegExp(`^(?:${anyOf(QUOTING)}) .{2,200}[:：]$`, 'iu')
/** An introduction that a client glued to the words it introduces; wide space stands between. */
const glued = /^(.{8,300}?[:：]) {2,}\S/u
const address = /[^\s<>"'(),;:]{1,80}@[^\s<>"'(),;:]{2,120}/
const dashed = /^\s*[-_=*—–]{2,}\s?(.{2,120}?)\s?[-_=*—–]{2,}\s*:?\s*$/
const inner = (list: string[]) => new RegExp(`^(?:${anyOf(list)})\\s?(?:[:：].{0,60})?$`, 'iu')
const original = inner(ORIGINAL)
const forwarded = inner(FORWARDED)
const above = new RegExp(anyOf(REPLY_ABOVE), 'iu')
const inlineWrote =
  /^(.*?\S)\s?(?:-{2,}\s?)?\bOn (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|\d)[^\n]{8,160}wrote:\s*$/

/** `- - - rule - - -` of one sort of character, five or more. */
export const isRule = (line: MailLine): boolean =>
  /^\s*(?:_{5,}|-{5,}|={5,}|\*{5,}|—{3,})\s*$/.test(line.bare)

/** The text between dashes, or the whole line without them. */
const undashed = (line: MailLine) =>
  (dashed.exec(line.bare)?.[1] ?? line.bare).trim().replace(/^[*_]+|[*_]+$/g, '')

export type Separator = 'original' | 'forwarded' | 'above'

/** Whether a line says that a quoted or forwarded mail follows, or that answers stand above it. */
export function separatorAt(line: MailLine): Separator | null {
  if (line.cut) return 'original'
  if (line.bare.length > LONGEST) return null
  const text = undashed(line)
  if (
    original.test(text) &&
    (dashed.test(line.bare) || /[:：]\s*$/.test(text) || text.split(' ').length <= 3)
  )
    return 'original'
  if (forwarded.test(text)) return 'forwarded'
  return above.test(text) && text.length < 160 ? 'above' : null
}

function isAttribution(joined: string): boolean {
  const text = joined.trim()
  if (text.length > LONGEST) return false
  if (quoting.test(text)) return true
  const hasVerb = wrote.test(text) || wroteGlued.test(text)
  const ends = /[:：]\s*[*_-]*$/.test(text)
  const starts = begins.test(text) || beginsWithDate.test(text)
  const knowsWhen = /\d/.test(text)
  if (hasVerb && dashed.test(text)) return true
  if (hasVerb && starts && knowsWhen && (ends || wrote.test(text.slice(-24)))) return true
  if (hasVerb && ends && address.test(text) && (knowsWhen || text.length < 200)) return true
  const sender = /<\s?[^<>\s]{1,120}@[^<>\s]{3,120}>\s?(:)?$/.exec(text)
  return sender !== null && /\d{4}/.test(text) && (beginsWithDate.test(text) || (starts && sender[1] === ':'))
}

const mayBegin = (text: string) =>
  begins.test(text) ||
  beginsWithDate.test(text) ||
  address.test(text) ||
  dashed.test(text) ||
  wroteGlued.test(text) ||
  quoting.test(text.trim())

/** How many lines from `at` on are an introduction like "On …, Anna <anna@…> wrote:", wrapped as clients wrap it; 0 for none. */
export function attributionAt(lines: MailLine[], at: number): number {
  const first = lines[at]!
  const introduction = glued.exec(first.bare.slice(0, LONGEST).trim())?.[1]
  if (introduction && address.test(introduction) && isAttribution(introduction)) return 1
  if (isBlank(first) || first.bare.length > LONGEST || !mayBegin(first.bare)) return 0
  // A sentence with an empty line after it is what its writer said.
  if (/[.!?]\s*$/.test(first.bare) && isBlank(lines[at + 1])) return 0
  let joined = ''
  let blanks = 0
  for (let count = 1; count <= 7 && at + count <= lines.length; count++) {
    const line = lines[at + count - 1]!
    if (isBlank(line) && ++blanks > 1) return 0
    const closesAddress = line.depth > first.depth && joined.split('<').length > joined.split('>').length
    if ((line.depth !== first.depth && !closesAddress) || line.cut) return 0
    joined += (joined === '' ? '' : ' ') + (closesAddress ? line.text : line.bare).trim()
    if (joined.length > LONGEST) return 0
    if (!isBlank(line) && isAttribution(joined)) return count
    if (/[.!?]$/.test(line.bare.trim()) && count > 1) return 0
  }
  return 0
}

/** The words before an introduction that a client glued to the last line written, or null. */
export function textBeforeAttribution(line: MailLine): string | null {
  if (line.depth > 0 || line.bare.length > LONGEST) return null
  const before = inlineWrote.exec(line.bare)?.[1]
  return before === undefined ? null : before.replace(/-{2,}\s*$/, '')
}

const headerLine = /^[\s*_>]{0,8}([\p{L}][\p{L} -]{0,18}?)\s?[*_]{0,2}\s?[:：][*_]{0,2}\s?(.*)$/u

function headerKeyOf(line: MailLine): { kind: string; value: string } | null {
  if (line.bare.length > 2000) return null
  const found = headerLine.exec(line.bare)
  const kind = found && HEADER_KEYS.get(found[1]!.trim().toLowerCase())
  return kind ? { kind, value: found[2]! } : null
}

/**
 * How many lines from `at` on are the headers of a quoted mail ("From: … Sent: … Subject: …"), wrapped lines included;
 * 0 for none. Two of its main lines are needed, and an address or a subject: a travel plan has "From:" and "To:" too.
 */
export function headerBlockAt(lines: MailLine[], at: number): number {
  if (!headerKeyOf(lines[at]!) || lines[at]!.bare.length > LONGEST) return 0
  const kinds = new Set<string>()
  let isMail = false
  let length = 0
  let others = 0
  for (let i = at; i < lines.length && i - at < 40; i++) {
    const key = headerKeyOf(lines[i]!)
    if (key) {
      if (key.kind !== 'other') kinds.add(key.kind)
      isMail ||= key.kind === 'subject' || address.test(key.value.slice(0, 300))
      length = i - at + 1
      others = 0
    } else if (isBlank(lines[i])) {
      if (!isBlank(lines[i + 1]) && lines[i + 1] && headerKeyOf(lines[i + 1]!)) continue
      break
    } else if (++others > 3) break
    else if (address.test(lines[i]!.bare.slice(0, 300))) isMail = true
  }
  const enough = kinds.size >= 2 && (kinds.has('from') || kinds.has('date'))
  if (!enough || !isMail) return 0
  while (
    length > 0 &&
    at + length < lines.length &&
    !isBlank(lines[at + length]) &&
    length < 40 &&
    others-- > 0
  )
    length++
  return length
}
