import { foldLetters } from '../coach/fold.ts'
import { LANGUAGE_CODES } from '../coach/language/code.ts'
import { SHAPES, WORDS } from './words.ts'

export type Identified = { readonly language: string; readonly sure: boolean }

/** What the desk speaks has a small head start, which tells only in the shortest texts. */
type Scores = Map<string, number>

const byWord = new Map<string, [language: string, points: number][]>()
for (const [language, list] of Object.entries(WORDS)) {
  for (const word of new Set(list.split(/\s+/)))
    byWord.set(word, [...(byWord.get(word) ?? []), [language, 0]])
}
for (const entry of byWord.values()) for (const pair of entry) pair[1] = 1 / entry.length ** 1.2

let ngrams: ((text: string) => Record<string, number>) | null = null

/** Loads the n-gram statistics that sharpen the reading of short texts (280 kB compressed); without them common words decide. */
export async function loadNgrams(): Promise<void> {
  if (ngrams) return
  const { eld } = await import('eld/extrasmall')
  ngrams = (text) => eld.detect(text).getScores()
}

/** Loads them when this is the first text that common words alone do not decide; a desk that reads none does without their 25 MB. */
export async function loadNgramsFor(text: string): Promise<void> {
  if (ngrams) return
  const clean = cleaned(text)
  const words = wordsOf(clean)
  if (words.length > 0 && !isClear(scoresOf(clean, words))) await loadNgrams()
}

const CLEAR_POINTS = 4
const CLEAR_TIMES = 2.5

const NOISE = /(?:https?:\/\/|www\.)\S+|<url>|[\w.+-]+@[\w.-]+\.\w+|[@#][\w.]+|[^\p{L}\p{M}'\s¿¡·-]/gu
const CAPITALS = /(?<!\p{L})\p{Lu}{2,}(?:-\p{Lu}{1,3})?(?!\p{L})/gu

/** Takes out what says nothing about the language; words in capitals are names, unless most of the text shouts. */
function cleaned(text: string): string {
  const clean = text.slice(0, 4000).replace(NOISE, ' ')
  const upper = clean.match(/\p{Lu}/gu)?.length ?? 0
  const lower = clean.match(/\p{Ll}/gu)?.length ?? 0
  return lower > upper * 0.8 ? clean.replace(CAPITALS, ' ') : clean.toLowerCase()
}

/** Names the language of a text: ISO 639-1, `und` where there are no words; `sure` is false for short or mixed texts (7.1). */
export function identifyLanguage(text: string): Identified {
  const clean = cleaned(text)
  const words = wordsOf(clean)
  if (words.length === 0) return { language: 'und', sure: false }
  const scores = scoresOf(clean, words)
  if (!isClear(scores)) addNgrams(scores, clean, words.length)
  return best(scores, words.length)
}

const wordsOf = (clean: string): readonly string[] => foldLetters(clean).match(/[a-z'\u00c0-\uffff]+/g) ?? []

/** What common words and shapes say. */
function scoresOf(clean: string, words: readonly string[]): Scores {
  const scores: Scores = new Map(LANGUAGE_CODES.map((code) => [code, 0.3]))
  addWords(scores, words)
  addShapes(scores, clean.toLowerCase())
  return scores
}

function add(scores: Scores, language: string, points: number): void {
  scores.set(language, (scores.get(language) ?? 0) + points)
}

function addWords(scores: Scores, words: readonly string[]): void {
  for (const word of words)
    for (const [language, points] of byWord.get(word) ?? []) add(scores, language, points)
}

function addShapes(scores: Scores, lower: string): void {
  for (const [expression, language, points] of SHAPES) {
    const count = lower.match(expression)?.length ?? 0
    if (count > 0) add(scores, language, points * count)
  }
}

/** Many common words of one language and next to none of another: n-grams, which cost most, would change nothing. */
function isClear(scores: Scores): boolean {
  const [first = 0, second = 0] = [...scores.values()].sort((a, b) => b - a)
  return first >= CLEAR_POINTS && first >= second * CLEAR_TIMES
}

/** The n-grams know no Afrikaans and no Galician and take them for their neighbours: words decide between those. */
function addNgrams(scores: Scores, clean: string, words: number): void {
  if (!ngrams) return
  const known = ngrams(clean)
  const found = Object.entries({
    ...known,
    af: (known['nl'] ?? 0) * 0.97,
    gl: Math.max(known['pt'] ?? 0, known['es'] ?? 0) * 0.95,
  })
  const top = Math.max(...found.map(([, score]) => score), 0.0001)
  for (const [language, score] of found) add(scores, language, (score / top) ** 3 * (0.5 + words * 0.35))
}

function best(scores: Scores, words: number): Identified {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1])
  if (!first) return { language: 'und', sure: false }
  const lead = first[1] - (second?.[1] ?? 0)
  return { language: first[0], sure: words >= 3 && lead > 0.2 + first[1] * 0.08 }
}
