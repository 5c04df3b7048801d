import { decodeText } from './parse-charset.ts'
import type { MailFile } from './parse-message.ts'

// TNEF (winmail.dat), as [MS-OXTNEF] describes it: only the files are read, and the body where the mail has no other.
const SIGNATURE = 0x223e9f78
const ATTRIBUTE = {
  attachStart: 0x00069002,
  title: 0x00018010,
  data: 0x0006800f,
  fileProps: 0x00069005,
  messageProps: 0x00069003,
  body: 0x0002800c,
}
const PROPERTY = {
  body: 0x1000,
  html: 0x1013,
  data: 0x3701,
  name: 0x3707,
  shortName: 0x3704,
  type: 0x370e,
  contentId: 0x3712,
}
const FIXED_SIZES: Record<number, number> = {
  2: 4,
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 8,
  10: 4,
  11: 4,
  20: 8,
  64: 8,
  72: 16,
}
const MOST = 10_000

type Properties = Map<number, { type: number; value: Buffer }>
const padded = (length: number) => length + ((4 - (length % 4)) % 4)

/** MAPI properties by id; stops at the first thing that does not fit, and keeps what came before. */
function readProperties(bytes: Buffer): Properties {
  const found: Properties = new Map()
  let at = 4
  for (let count = Math.min(bytes.readUInt32LE(0), MOST); count > 0; count--) {
    const type = bytes.readUInt16LE(at) & 0x0fff
    const isMany = (bytes.readUInt16LE(at) & 0x1000) !== 0
    const id = bytes.readUInt16LE(at + 2)
    at += 4
    if (id >= 0x8000) {
      const isNamed = bytes.readUInt32LE(at + 16) === 1
      at += isNamed ? 24 + padded(bytes.readUInt32LE(at + 20)) : 24
    }
    const size = FIXED_SIZES[type]
    const isVariable = size === undefined
    let values = isMany || isVariable ? bytes.readUInt32LE(at) : 1
    if (values > MOST) return found
    if (isMany || isVariable) at += 4
    for (; values > 0; values--) {
      const length = isVariable ? bytes.readUInt32LE(at) : size
      if (isVariable) at += 4
      if (at + length > bytes.length) return found
      if (!found.has(id)) found.set(id, { type, value: bytes.subarray(at, at + length) })
      at += isVariable ? padded(length) : length
    }
  }
  return found
}

function safely<T>(read: () => T, otherwise: T): T {
  try {
    return read()
  } catch {
    return otherwise
  }
}

function textOf(properties: Properties, id: number): string | null {
  const found = properties.get(id)
  if (!found) return null
  const text = found.type === 0x1f ? found.value.toString('utf16le') : decodeText(found.value, null)
  return text.replace(/\0+$/, '') || null
}

/** What a winmail.dat holds; null where the bytes are no TNEF. */
export function readTnef(
  bytes: Buffer,
): { files: MailFile[]; text: string | null; html: string | null } | null {
  if (bytes.length < 6 || bytes.readUInt32LE(0) !== SIGNATURE) return null
  const files: MailFile[] = []
  let text: string | null = null
  let html: string | null = null
  for (let at = 6, count = 0; at + 9 <= bytes.length && count < MOST; count++) {
    const id = bytes.readUInt32LE(at + 1)
    const length = bytes.readUInt32LE(at + 5)
    if (at + 9 + length > bytes.length) break
    const data = bytes.subarray(at + 9, at + 9 + length)
    at += 9 + length + 2
    const file = files.at(-1)
    if (id === ATTRIBUTE.attachStart) {
      files.push({
        fileName: null,
        contentType: 'application/octet-stream',
        contentId: null,
        disposition: 'attachment',
        content: Buffer.alloc(0),
      })
    } else if (id === ATTRIBUTE.body) text ??= decodeText(data, null).replace(/\0+$/, '')
    else if (id === ATTRIBUTE.messageProps) {
      const properties = safely(() => readProperties(data), new Map() as Properties)
      text ??= textOf(properties, PROPERTY.body)
      html ??= textOf(properties, PROPERTY.html)
    } else if (file && id === ATTRIBUTE.title)
      file.fileName ??= decodeText(data, null).replace(/\0+$/, '') || null
    else if (file && id === ATTRIBUTE.data) file.content = data
    else if (file && id === ATTRIBUTE.fileProps)
      takeProperties(
        file,
        safely(() => readProperties(data), new Map() as Properties),
      )
  }
  return { files: files.filter((file) => file.content.length > 0 || file.fileName), text, html }
}

function takeProperties(file: MailFile, properties: Properties): void {
  file.fileName = textOf(properties, PROPERTY.name) ?? file.fileName ?? textOf(properties, PROPERTY.shortName)
  file.contentType = textOf(properties, PROPERTY.type)?.toLowerCase() ?? file.contentType
  file.contentId = textOf(properties, PROPERTY.contentId) ?? file.contentId
  const data = properties.get(PROPERTY.data)
  // An embedded object has a 16-byte interface id before its bytes.
  if (data && file.content.length === 0)
    file.content = data.type === 0x0d ? data.value.subarray(16) : data.value
}

const isTnef = (file: MailFile) =>
  /^application\/(?:vnd\.)?ms-tnef$/i.test(file.contentType) || /^winmail\.dat$/i.test(file.fileName ?? '')

/** The files of a mail with every readable winmail.dat replaced by what it holds. */
export function unpackTnef(files: MailFile[]): {
  files: MailFile[]
  text: string | null
  html: string | null
} {
  let text: string | null = null
  let html: string | null = null
  const unpacked = files.flatMap((file) => {
    const tnef = isTnef(file) ? readTnef(file.content) : null
    if (!tnef) return [file]
    text ??= tnef.text
    html ??= tnef.html
    return tnef.files
  })
  return { files: unpacked, text, html }
}
