/** Longer than that, nobody still means the page that they asked for. */
const LONGEST_MS = 4_000
let words = ''
let until = 0

/** From now on letters are words for a page that is on its way, and no keys of the desk. */
export function holdTyped(): void {
  words = ''
  until = performance.now() + LONGEST_MS
}

/** True when the letter was kept. */
export function keepTyped(letter: string): boolean {
  if (performance.now() > until) return false
  words += letter
  return true
}

/** What was typed until the page was there; none after that. */
export function takeTyped(): string {
  const typed = performance.now() > until ? '' : words
  dropTyped()
  return typed
}

/** Nobody waits for that page any more. */
export function dropTyped(): void {
  words = ''
  until = 0
}
