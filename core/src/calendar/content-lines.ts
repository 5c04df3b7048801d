/** One property of iCalendar text (RFC 5545, 3.1), its name in upper case. */
export type ContentLine = {
  readonly name: string
  readonly parameters: Readonly<Record<string, string>>
  readonly value: string
}

/** Takes iCalendar text, gives its properties in order; folded lines are put together, unreadable ones left out. */
export function readContentLines(text: string): ContentLine[] {
  const unfolded = text.replace(/\r\n?/g, '\n').replace(/\n[ \t]/g, '')
  return unfolded.split('\n').flatMap((line) => {
    const found = /^([\w-]+)((?:;[\w-]+=(?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)*):(.*)$/s.exec(line)
    if (!found) return []
    const parameters = [...(found[2] ?? '').matchAll(/;([\w-]+)=((?:"[^"]*"|[^";])*)/g)].map(
      ([, name, value]) => [name!.toUpperCase(), value!.replaceAll('"', '')] as const,
    )
    return [{ name: found[1]!.toUpperCase(), parameters: Object.fromEntries(parameters), value: found[3]! }]
  })
}

/** Text of a value with its escapes resolved (RFC 5545, 3.3.11). */
export function unescapeText(value: string): string {
  return value.replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped))
}

export function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, String.raw`\$&`).replace(/\r\n?|\n/g, String.raw`\n`)
}

/** A parameter's value; quotes cannot be escaped there and control characters are not allowed (RFC 5545, 3.2). */
export function parameterText(text: string): string {
  return `"${text.replace(/["\p{Cc}]/gu, ' ')}"`
}

const encoder = new TextEncoder()
/** A line holds 75 octets, the space that marks a fold included. */
const octets = 75

/** Takes a property line, gives it folded between characters, never within one. */
export function foldLine(line: string): string {
  const lines: string[] = []
  let current = ''
  let length = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (length + size > octets) {
      lines.push(current)
      current = ' '
      length = 1
    }
    current += character
    length += size
  }
  return [...lines, current].join('\r\n')
}
