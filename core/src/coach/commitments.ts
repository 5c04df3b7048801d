import type { Deadline, ReadCommitment } from './commitment.ts'
import type { TimeFacts } from './facts.ts'
import type { LanguageCode } from './language/code.ts'
import type { Language } from './language/language.ts'
import { languageOf } from './language/load.ts'
import { readPromises, type ReadPromise } from './promises/read-promises.ts'
import { readText, type ReadText } from './read-text.ts'
import type { TimeExpression } from './times/read-times.ts'
import { resolveTime } from './times/resolve-time.ts'

export type { CommitmentKind, Deadline, ReadCommitment } from './commitment.ts'

/** Reads each promise of a draft with its deadline (2.2, 2.4). The language must be loaded. */
export function readCommitments(text: string, language: LanguageCode, facts: TimeFacts): ReadCommitment[] {
  return commitmentsIn(readText(text), languageOf(language), facts).commitments
}

/** The same on a text already read, with all deadlines of the promises in it. */
export function commitmentsIn(
  read: ReadText,
  language: Language,
  facts: TimeFacts,
): { commitments: ReadCommitment[]; deadlines: Deadline[] } {
  const promises = readPromises(read, language, facts.zone)
  const deadlines = new Map<TimeExpression, Deadline>()
  const deadlineOf = (time: TimeExpression): Deadline => {
    let deadline = deadlines.get(time)
    if (!deadline) deadlines.set(time, (deadline = toDeadline(time, read, facts)))
    return deadline
  }
  const commitments = promises.map((promise: ReadPromise): ReadCommitment => {
    const all = promise.times.map(deadlineOf)
    const deadline = all.find((d) => d.kind === 'concrete') ?? all[0] ?? null
    return { span: promise.span, kind: promise.kind, by: promise.by, deadline }
  })
  return { commitments, deadlines: [...deadlines.values()].sort((a, b) => a.span[0] - b.span[0]) }
}

function toDeadline(time: TimeExpression, read: ReadText, facts: TimeFacts): Deadline {
  const dueAt = time.meaning ? resolveTime(time.meaning, facts) : null
  return { text: read.text.slice(...time.span), span: time.span, kind: time.kind, dueAt }
}
