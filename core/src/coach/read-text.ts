import { fold } from './fold.ts'
import type { Span } from './span.ts'

/** A text as the coach reads it: as written, folded, and cut into sentences. */
export type ReadText = {
  readonly text: string
  readonly folded: string
  readonly sentences: readonly Sentence[]
}

export type Sentence = { readonly from: number; readonly to: number; readonly question: boolean }

const ABBREVIATION =
  /(?:^|[\s(])(?:[a-z]|[ap]\.m|mr|mrs|ms|dr|dra|sr|sra|sres|prof|st|no|nr|num|nro|tel|art|etc|e\.g|i\.e|p\.ej|ej|ex|p\.ex|bijv|bv|d\.w\.z|m\.b\.t|o\.a|t\.a\.v|i\.v\.m|a\.u\.b|z\.s\.m|ud|uds|vd|approx|ca|max|min|hrs|bus|hab|ut|ltd|inc)$/

/** Folds a text and cuts it at sentence ends and line breaks. */
export function readText(text: string): ReadText {
  const folded = fold(text)
  return { text, folded, sentences: sentencesOf(folded) }
}

/** "…, ok?" after a statement asks nothing. */
const TAG =
  /, ?(?:ok|okay|oke|ta|ta bom|ta bem|tudo bem|beleza|blz|combinado|vale|sale|hoor|goed|akkoord)\?[.!?]*$/

const STOP = `[.!?\\u2026]{1,20}(?=["')\\]]?(?:\\s|$|[\\u00bf\\u00a1(]))|\\n+`

/** What is said before a dash, a colon or a comma is not asked: "we will write today - meanwhile, could you …?" */
const BEFORE_QUESTION =
  '[,:;-]? (?=\\u00bf)|[,:;](?=\\u00bf)|(?<= )-{1,2}(?= [^.!?\\n]{1,200}\\?)|[:;](?= [^.!?\\n]{1,200}\\?)|,(?= (?:could|can|would) you [^.!?\\n]{1,200}\\?)'

const END = new RegExp(`${STOP}|${BEFORE_QUESTION}`, 'g')

function sentencesOf(folded: string): Sentence[] {
  const sentences: Sentence[] = []
  let from = 0
  for (const m of folded.matchAll(END)) {
    if (m[0] === '.' && ABBREVIATION.test(folded.slice(Math.max(from, m.index - 8), m.index))) continue
    from = add(sentences, folded, from, m.index + m[0].length)
  }
  add(sentences, folded, from, folded.length)
  return sentences
}

function add(sentences: Sentence[], folded: string, start: number, end: number): number {
  let from = start
  let to = end
  while (from < to && /\s/.test(folded[from]!)) from++
  while (to > from && /\s/.test(folded[to - 1]!)) to--
  if (to > from) {
    const end = folded.slice(Math.max(from, to - 16), to)
    sentences.push({ from, to, question: /\?[.!?]*$/.test(end) && !TAG.test(end) })
  }
  return end
}

/** Finds the sentence in which an offset stands. */
export function sentenceAt(read: ReadText, at: number): Sentence {
  let low = 0
  let high = read.sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (read.sentences[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  return read.sentences[low] ?? { from: 0, to: read.text.length, question: false }
}

/** Cuts white space off the ends of a span. */
export function trimmed(text: string, [from, to]: Span): Span {
  let a = from
  let b = to
  while (a < b && /\s/.test(text[a]!)) a++
  while (b > a && /[\s,;:]/.test(text[b - 1]!)) b--
  return [a, b]
}
