/** Lower case, without accents, with one kind of gap: how typed names are compared. */
export function plainWord(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim()
}

/** Up to three of the known words that are nearest to a typed one, best first; those too far away are left out. */
export function nearestWords(typed: string, known: readonly string[]): string[] {
  const wanted = plainWord(typed)
  const most = Math.max(1, Math.floor(wanted.length / 3))
  return [...new Set(known)]
    .map((word) => ({ word, far: farness(wanted, plainWord(word)) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far || (a.word < b.word ? -1 : 1))
    .slice(0, 3)
    .map(({ word }) => word)
}

function farness(wanted: string, known: string): number {
  return wanted.length > 1 && known.startsWith(wanted) ? 0.5 : editDistance(wanted, known)
}

/** How many letters are added, left out, changed, or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      let least = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (isSame ? 0 : 1))
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      if (isSwap) least = Math.min(least, before[j - 2]! + 1)
      next.push(least)
    }
    before = row
    row = next
  }
  return row[b.length]!
}
