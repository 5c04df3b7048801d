import type { CommitmentKind } from '../commitment.ts'
import type { Language } from '../language/language.ts'
import type { Sentence } from '../read-text.ts'
import type { Span } from '../span.ts'
import type { TimeExpression } from '../times/read-times.ts'
import { isDeadline, overlap, timesOf, type Around } from './around.ts'
import type { ReadPromise } from './read-promises.ts'

/** A day or an hour of the future, without a word that makes it a limit: "on Friday", "this afternoon". */
const isDay = (time: TimeExpression) => isDeadline(time) && time.meaning?.type === 'point'

/** "Tell us with a picture within 48 hours": the time is the customer's, unless something new is said between. */
function isAsked([at]: Span, { request }: Around, folded: string, { words }: Language): boolean {
  const between = request >= 0 && request < at ? folded.slice(request, at) : ''
  const goesOn = new RegExp(`[,;:]|\\b(?:${words.times.or}|that|que|dat|then|dan)\\b`)
  return between.split(/\s+/).length > 3 && !goesOn.test(between)
}

/** "Until Friday" takes leave, unless more is said: "until Friday at the latest". */
const FAREWELL = /^(?:hasta|ate|tot|until|till)\b/

/** "By Monday at the latest." and nothing else answers when something will be done. */
const isAnswer = ({ from, to }: Sentence, { limit }: Around, folded: string): boolean =>
  !!limit &&
  limit.span[0] <= from + 1 &&
  limit.span[1] >= to - 16 &&
  (limit.span[1] < to - 3 || !FAREWELL.test(folded.slice(limit.span[0], to)))

/** Promises that no verb of ours gives away: how long it takes, work under way by a time, a future within a limit. */
export function withoutVerb(
  sentence: Sentence,
  around: Around,
  language: Language,
  folded: string,
): ReadPromise | null {
  const { promises } = language
  const promise = (kind: CommitmentKind, from: number, to: number): ReadPromise => ({
    span: [from, to],
    kind,
    by: 'us',
    times: timesOf(kind, around),
  })
  const isNone = (span: Span) => around.hits.some((h) => h.class === 'none' && overlap(h.span, span))
  const takes = around.has(promises.takes)
  const length = takes && around.times.find((t) => isDeadline(t) && t.span[1] > takes[0])
  if (
    takes &&
    length &&
    !isNone(takes) &&
    !isAsked(takes, around, folded, language) &&
    !around.has(promises.permission)
  ) {
    const kind = around.condition ? 'conditional' : 'action'
    return promise(kind, takes[0], Math.max(takes[1], length.span[1]))
  }
  const deadline = around.times.some(isDeadline)
  const waiting = around.hits.filter((h) => h.class === 'immediate')
  const timed =
    deadline || around.times.some((t) => t.kind === 'vague' && !waiting.some((h) => overlap(h.span, t.span)))
  const underWay = around.has(promises.underWay)
  if (underWay && timed) return promise('action', ...underWay)
  const allowed = around.has(promises.permission) !== null || around.has(language.negative.negative) !== null
  const said = allowed || around.availability ? null : around.has(promises.present)
  const present =
    said && (isNone(said) || (said[0] === around.request && said[0] === sentence.from)) ? null : said
  const doneHere = waiting.some((h) => present && overlap(h.span, present))
  const asked = present !== null && around.request >= 0 && around.request < present[0]
  if (present && (around.condition || around.sequel || asked))
    return promise('conditional', present[0], sentence.to)
  if (present && (deadline || (timed && !doneHere))) return promise('action', ...present)
  const until = around.limit ?? around.times.find(isDay)
  const future = until && !allowed ? around.has(promises.future) : null
  const told = around.hits.some(
    (h) => future && h.class === 'none' && h.span[0] < future[0] && overlap(h.span, future),
  )
  if (future && until && !told && !waiting.some((h) => overlap(h.span, future))) {
    return promise(
      around.condition ? 'conditional' : 'action',
      Math.min(future[0], until.span[0]),
      Math.max(future[1], until.span[1]),
    )
  }
  const conditional = around.request >= 0 || around.condition ? around.has(promises.conditional) : null
  if (conditional) return promise('conditional', conditional[0], sentence.to)
  return isAnswer(sentence, around, folded) ? promise('action', sentence.from, sentence.to) : null
}
