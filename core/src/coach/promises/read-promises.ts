import type { CommitmentKind } from '../commitment.ts'
import type { Language } from '../language/language.ts'
import { matches, matchesInPiece, type Pattern } from '../pattern.ts'
import type { ReadText, Sentence } from '../read-text.ts'
import type { Span } from '../span.ts'
import { readTimes, type TimeExpression } from '../times/read-times.ts'
import { CLASSES, isDeadline, overlap, timesOf, type Around, type Hit } from './around.ts'
import { withoutVerb } from './without-verb.ts'

/** A promise in a text with the expressions of time that belong to it. */
export type ReadPromise = {
  readonly span: Span
  readonly kind: CommitmentKind
  readonly by: 'author' | 'us' | 'others'
  readonly times: readonly TimeExpression[]
}

/** What was found in the whole draft, once. */
type Whole = {
  readonly read: ReadText
  readonly language: Language
  readonly times: readonly TimeExpression[]
  readonly hits: readonly Hit[]
  /** Offsets of requests to the customer. */
  readonly requests: readonly number[]
  /** Where an expression matches in the whole draft; walked through only when asked, and only once. */
  readonly all: (expression: Pattern) => readonly Span[]
}

/** Reads the promises of a draft: what kind, who is to keep them, and by when (2.2). */
export function readPromises(read: ReadText, language: Language, zone: string): ReadPromise[] {
  const found = new Map<Pattern, readonly Span[]>()
  const all = (expression: Pattern) => {
    let spans = found.get(expression)
    if (!spans) {
      spans = matches(expression, read.folded).filter((span) => !isPast(read.text, span, language))
      found.set(expression, spans)
    }
    return spans
  }
  const whole: Whole = {
    read,
    language,
    times: readTimes(language.times, read.folded, zone),
    hits: hitsOf(language, all),
    requests: all(language.promises.request).map(([from]) => from),
    all,
  }
  return read.sentences.flatMap((sentence, i) => {
    const around = surroundings(whole, sentence, i)
    return sentence.question
      ? [...askedFor(sentence, around, language), ...runOn(sentence, around, language)]
      : promisesOf(sentence, around, language, read.folded)
  })
}

function hitsOf(language: Language, all: Whole['all']): Hit[] {
  const hits: Hit[] = []
  for (const name of CLASSES) {
    for (const span of all(language.promises[name])) {
      if (!hits.some((h) => h.class !== name && overlap(h.span, span))) hits.push({ span, class: name })
    }
  }
  return hits.sort((a, b) => a.span[0] - b.span[0])
}

const isPast = (text: string, [, to]: Span, { words }: Language) =>
  words.pastEnding !== undefined && text.charAt(to - 1).toLowerCase() === words.pastEnding

const inside = (s: Sentence, at: number) => at >= s.from && at < s.to

function surroundings(whole: Whole, sentence: Sentence, index: number): Around {
  const { read, language, times, hits, requests, all } = whole
  const beside = [read.sentences[index - 1], read.sentences[index + 1]]
  const has = (expression: Pattern) => whole.all(expression).find(([from]) => inside(sentence, from)) ?? null
  const timesHere = times.filter((t) => inside(sentence, t.span[0]))
  return {
    hits: hits.filter((h) => inside(sentence, h.span[0])),
    times: timesHere,
    limit: timesHere.find((t) => t.limit && isDeadline(t)),
    condition: has(language.promises.condition),
    request: requests.find((at) => inside(sentence, at)) ?? -1,
    requestBeside: requests.some((at) => beside.some((s) => s && inside(s, at))),
    availability: has(language.promises.availability) !== null,
    underWay: has(language.promises.underWay) !== null,
    sequel: isSequel(whole, index),
    offered: isOffered(whole, index),
    done: all(language.promises.done).filter(([from]) => inside(sentence, from)),
    has,
  }
}

function isOffered({ read, language, all }: Whole, index: number): boolean {
  const after = read.sentences[index + 1]
  return after?.question === true && !all(language.promises.availability).some(([at]) => inside(after, at))
}

function isSequel(whole: Whole, index: number): boolean {
  const [before, sentence] = [whole.read.sentences[index - 1], whole.read.sentences[index]]
  const { condition, sequel } = whole.language.promises
  if (!before || !sentence || !whole.all(sequel).some(([from]) => from === sentence.from)) return false
  const asked = [...whole.requests, ...whole.all(condition).map(([from]) => from)]
  return before.question || asked.some((at) => inside(before, at)) || isSequel(whole, index - 1)
}

/** What is done on another day, or at an hour, is not done in this conversation. */
const isLater = ({ meaning }: TimeExpression) =>
  meaning?.type === 'point' &&
  (meaning.clock !== null || meaning.day?.type !== 'offset' || meaning.day.days > 0)

/** "We will fix it so that it does not happen again": what for is no second promise. */
const PURPOSE = /^(?:so that|para que|zodat|opdat)\b/
const isWhatFor = ({ span }: Hit, folded: string) => PURPOSE.test(folded.slice(span[0], span[1]))

function promisesOf(sentence: Sentence, around: Around, language: Language, folded: string): ReadPromise[] {
  const found: ReadPromise[] = []
  const kinds = around.hits.map((hit) => kindOf(hit, around, folded))
  const spans = around.hits.filter((_, i) => kinds[i]).map(({ span }) => span)
  for (const [i, hit] of around.hits.entries()) {
    const kind = kinds[i]
    if (!kind || (found.length && isWhatFor(hit, folded))) continue
    const times = ownTimes(timesFor(hit, kind, around, folded), hit, spans, around, folded)
    found.push({ span: hit.span, kind, by: keeperOf(hit, language, folded), times })
  }
  if (found.some((p) => p.kind !== 'immediate')) return found
  const rest = withoutVerb(sentence, around, language, folded)
  return rest ? [rest, ...found] : found
}

/** "Could you send us the number, so that we can look?" promises what depends on the answer. */
function askedFor(sentence: Sentence, around: Around, language: Language): ReadPromise[] {
  const then = around.request >= 0 ? around.has(language.promises.conditional) : null
  return then ? [{ span: [then[0], sentence.to], kind: 'conditional', by: 'us', times: [] }] : []
}

/** People forget the full stop: "it takes 5 to 7 days Anything else?" A question proper has its time at the end. */
function runOn(sentence: Sentence, around: Around, language: Language): ReadPromise[] {
  const said = around.has(language.promises.takes) ?? around.has(language.promises.future)
  const length =
    said && around.times.find((t) => isDeadline(t) && t.meaning?.type === 'length' && t.span[1] > said[0])
  if (!said || !length || sentence.to - length.span[1] <= 5) return []
  return [{ span: [said[0], Math.max(said[1], length.span[1])], kind: 'action', by: 'us', times: [length] }]
}

const CLAUSE_ENDS = /[,;]|\b(?:and|but|y|e|pero|mas|en|maar)\b/

/** Only these are said alike of what was and what will be: "on Monday", "3 July". */
const maySpeakOfThePast = ({ limit, meaning }: TimeExpression) =>
  !limit && meaning?.type === 'point' && (meaning.day?.type === 'weekday' || meaning.day?.type === 'date')

/** "We refunded you on Monday, and we will write": Monday is not the promise's. */
function isOfWhatWasDone(time: TimeExpression, { span }: Hit, { done }: Around, folded: string): boolean {
  const [from, to] = time.span
  const endsClause = (a: number, b: number) => a < b && CLAUSE_ENDS.test(folded.slice(a, b))
  return (
    maySpeakOfThePast(time) &&
    done.some(
      (past) =>
        endsClause(Math.max(past[1], to), span[1]) &&
        !endsClause(Math.min(past[1], to), Math.max(past[0], from)),
    )
  )
}

/** The time of a condition before a promise is not the promise's: "if it is not there by Friday, we send another". */
function timesFor(hit: Hit, kind: CommitmentKind, around: Around, folded: string): readonly TimeExpression[] {
  if (hit.class === 'immediate' && kind === 'conditional') return []
  const from = around.condition?.[0] ?? Infinity
  return timesOf(kind, around).filter(
    (time) =>
      !isOfWhatWasDone(time, hit, around, folded) &&
      !(
        time.span[0] > from &&
        time.span[1] < hit.span[0] &&
        /[,;]/.test(folded.slice(time.span[1], hit.span[0]))
      ),
  )
}

/**
 * "We fix it today, and on Friday we call you": of several promises each has the times of its own clause; one without any
 * has those of the sentence, as in "we fix it and call you by Friday".
 */
function ownTimes(
  times: readonly TimeExpression[],
  { span }: Hit,
  promises: readonly Span[],
  around: Around,
  folded: string,
): readonly TimeExpression[] {
  const at = promises.indexOf(span)
  const begins = (i: number) =>
    i < 1 ? 0 : clauseStart(promises[i - 1]![1], promises[i]![0], around, folded)
  const [from, to] = [begins(at), at + 1 < promises.length ? begins(at + 1) : Infinity]
  const own = times.filter((time) => time.span[0] >= from && time.span[0] < to)
  return own.length ? own : times
}

/** Where between two promises the clause of the second begins; an "and" within a time does not count. */
function clauseStart(from: number, to: number, { times }: Around, folded: string): number {
  const ends = [...folded.slice(from, to).matchAll(/[,;]|\b(?:and|but|y|e|pero|mas|en|maar)\b/g)]
    .map(({ index, 0: word }) => ({ at: from + index, word }))
    .filter(({ at }) => !times.some(({ span }) => at >= span[0] && at < span[1]))
  return (ends.findLast(({ word }) => word.length > 1 || /\w/.test(word)) ?? ends[0])?.at ?? from
}

function kindOf(hit: Hit, around: Around, folded: string): CommitmentKind | null {
  const asked = around.request >= 0 && around.request < hit.span[0]
  const depends = dependsOn(hit, around, folded) || asked || around.sequel
  switch (hit.class) {
    case 'none':
      return null
    case 'immediate':
      if (around.availability || around.request === hit.span[0]) return null
      if (depends) return 'conditional'
      if (!around.limit && !around.times.some(isLater)) return 'immediate'
      return around.offered ? 'conditional' : 'action'
    case 'look':
      if (around.availability) return null
      return depends || (around.requestBeside && !around.underWay) ? 'conditional' : 'action'
    case 'update':
      return depends ? 'conditional' : 'update'
    case 'others':
    case 'action':
      return depends ? 'conditional' : 'action'
  }
}

/**
 * A condition after a comma or semicolon behind the promise begins another thought: "you get a survey, if you have time we …".
 * Behind several promises it belongs to the last: "we write tomorrow, and I call you if anything changes".
 */
function dependsOn(hit: Hit, { condition, hits }: Around, folded: string): boolean {
  if (!condition) return false
  const [at] = condition
  if (at < hit.span[1]) return true
  const another = hits.some(
    ({ span }) => span[0] >= hit.span[1] && span[1] <= at && /[,;]/.test(folded.slice(hit.span[1], span[0])),
  )
  return !another && !/[,;]\s*$/.test(folded.slice(hit.span[1], at))
}

function keeperOf(hit: Hit, language: Language, folded: string): ReadPromise['by'] {
  if (hit.class === 'others') return 'others'
  return matchesInPiece(language.promises.author, folded, hit.span).length > 0 ? 'author' : 'us'
}
