import type { ReadMail } from '#server/platform/mail/read.ts'

/**
 * A mail with its words in one form (NFC): what a Mac writes as a letter and its accent is found by who types the letter,
 * and a name is the same name. Ids and files stay as they came.
 */
export function composed(read: ReadMail): ReadMail {
  const { parsed, visible, attachments } = read
  const from = parsed.from && { ...parsed.from, name: nfc(parsed.from.name) }
  const words = {
    subject: nfc(parsed.subject),
    text: nfc(parsed.text),
    html: parsed.html && nfc(parsed.html),
  }
  return {
    ...read,
    parsed: { ...parsed, ...words, from },
    visible: nfc(visible),
    attachments: attachments.map((file) => ({ ...file, fileName: file.fileName && nfc(file.fileName) })),
  }
}

const nfc = (text: string) => text.normalize('NFC')
