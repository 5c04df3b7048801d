const ACCENTED = /[^ -~\s]/g

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

/** Folds a text to lower case without accents and with plain quotes, each UTF-16 unit in its place, so that spans hold. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  const same = lower.length === text.length ? lower : Array.from(text, lowerInPlace).join('')
  return same.replace(ACCENTED, plain)
}

function lowerInPlace(char: string): string {
  const lower = char.toLowerCase()
  return lower.length === char.length ? lower : char
}
