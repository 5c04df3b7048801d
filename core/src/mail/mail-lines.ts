/**
 * One line of a body. `depth`: how deep it is quoted, 0 for not at all; `text`: the line as shown (quote marks kept in
 * plain text); `bare`: without quote marks. `cut`: the client says that from here on all is quoted; `client`: it says
 * that this line is.
 */
export type MailLine = {
  text: string
  bare: string
  depth: number
  cut: boolean
  client: boolean
  signature: boolean
}

export function lineOf(text: string, bare: string, depth: number): MailLine {
  return { text, bare, depth, cut: false, client: false, signature: false }
}

export const isBlank = (line: MailLine | undefined): boolean => line !== undefined && line.bare.trim() === ''

const quoteMarks = /^ {0,3}(?:> ?){1,60}/

/** Lines of a plain text body. White space that nobody sees (zero width, no-break) becomes what it looks like. */
export function plainLines(text: string): MailLine[] {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => {
      const marks = quoteMarks.exec(line)?.[0] ?? ''
      return lineOf(line, line.slice(marks.length), marks.length - marks.replaceAll('>', '').length)
    })
}
