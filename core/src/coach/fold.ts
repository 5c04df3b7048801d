const ACCENTED = /[^ -~\s]/g
const BEYOND_LATIN = /[^\0-\xff]/
const EURO = 0x20ac
const PIECE = 4096

// prettier-ignore
const SAME: Record<string, string> = {
  '\u2018': "'", '\u2019': "'", '\u00b4': "'", '\u201c': '"', '\u201d': '"', '\u00ab': '"', '\u00bb': '"',
  '\u2013': '-', '\u2014': '-', '\u00a0': ' ', '\u202f': ' ', '\u00ba': 'o', '\u00aa': 'a', '\u00df': 's', '\u0131': 'i',
}

const known = new Map<string, string>()

function plain(char: string): string {
  let answer = known.get(char)
  if (answer === undefined) {
    const bare = char.normalize('NFD').replace(/[\u0300-\u036f]/g, '')
    answer = SAME[char] ?? (bare.length === 1 ? bare : char)
    known.set(char, answer)
  }
  return answer
}

/** Brings a text to lower case without accents and with plain quotes, each UTF-16 unit in its place, so that spans hold. */
export function foldLetters(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : Array.from(text, lowerInPlace).join('')
  return same.replace(ACCENTED, plain)
}

/** The same for patterns, which know Latin letters alone: "¤" for the euro sign, "·" for each unit of a sign of other scripts. */
export function fold(text: string): string {
  const folded = foldLetters(text)
  return BEYOND_LATIN.test(text) ? narrow(folded) : folded
}

/** V8 makes an expression twice if it meets strings of one byte a letter and of two: made of small codes alone, a string has one. */
function narrow(text: string): string {
  const pieces: string[] = []
  for (let from = 0; from < text.length; from += PIECE) {
    const codes = Array.from({ length: Math.min(PIECE, text.length - from) }, (_, i) =>
      narrowCode(text.charCodeAt(from + i)),
    )
    pieces.push(String.fromCharCode(...codes))
  }
  return pieces.join('')
}

function narrowCode(code: number): number {
  if (code < 256) return code
  return code === EURO ? 0xa4 : /\s/.test(String.fromCharCode(code)) ? 0x20 : 0xb7
}

function lowerInPlace(char: string): string {
  const lower = char.toLowerCase()
  return lower.length === char.length ? lower : char
}
