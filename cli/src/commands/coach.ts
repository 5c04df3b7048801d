import { readFile } from 'node:fs/promises'
import { coach, type CoachResult, type Finding } from '#core/coach/coach.ts'
import type { CoachFacts } from '#core/coach/facts.ts'
import { LANGUAGE_CODES } from '#core/coach/language/code.ts'
import { loadLanguage } from '#core/coach/language/load.ts'
import { loadNgrams } from '#core/language/identify.ts'
import { formatInstant, instant, parseInstant } from '#core/time/instant.ts'
import { isZone } from '#core/time/zone.ts'
import { reasonOf } from '../coach/reason.ts'
import { underlined } from '../coach/underlined.ts'
import { answerLines, type Row } from '../json-lines.ts'
import type { Command } from '../main.ts'

const command: Command = {
  summary: 'check a draft reply: JSON lines on standard input, or a FILE for people',
  async run(args, io) {
    await Promise.all([...LANGUAGE_CODES.map(loadLanguage), loadNgrams()])
    const file = args.find((a) => !a.startsWith('-'))
    if (file === undefined) return answerLines(io, answer)
    let text: string
    try {
      text = await readFile(file, 'utf8')
    } catch (error) {
      io.stderr.write(`redress coach: ${(error as Error).message}\n`)
      return 1
    }
    io.stdout.write(underlined(text, coach({ text }, factsOf({})), Boolean(process.stdout.isTTY)))
    return 0
  },
}

export default command

function answer(row: Row): unknown {
  const { id, text, lang } = row
  if (typeof text !== 'string') throw new RangeError('"text" must be a string')
  const language = typeof lang === 'string' ? lang : undefined
  return { id, ...asJson(coach({ text, language }, factsOf(row))) }
}

function factsOf(row: Row): CoachFacts {
  const { now, zone } = row
  if (zone != null && (typeof zone !== 'string' || !isZone(zone)))
    throw new RangeError('"zone" must be an IANA time zone')
  if (now != null && typeof now !== 'string') throw new RangeError('"now" must be an instant with an offset')
  return {
    now: now == null ? instant(Date.now()) : parseInstant(now as string),
    zone: (zone as string) ?? 'UTC',
  }
}

function asJson(result: CoachResult): object {
  const deadlineOf = ({ deadline }: CoachResult['commitments'][number]) =>
    deadline && {
      text: deadline.text,
      kind: deadline.kind,
      ...(deadline.dueAt !== null && { due: formatInstant(deadline.dueAt) }),
    }
  return {
    lang: result.language,
    promise: result.promise,
    commitments: result.commitments.map((c) => {
      const deadline = deadlineOf(c)
      return { span: c.span, kind: c.kind, by: c.by, ...(deadline && { deadline }) }
    }),
    deadline_spans: result.deadlines.map((d) => ({ text: d.text, kind: d.kind, span: d.span })),
    has_concrete_deadline: result.deadlines.some((d) => d.kind === 'concrete'),
    apology: [...new Set(result.sorries.map((s) => s.kind))],
    explicit_apology: result.sorries.some((s) => s.kind === 'apology'),
    apology_parts: spansOf(result.apologyParts),
    acknowledges: result.acknowledges !== null,
    acknowledgement_parts: spansOf(result.acknowledgementParts),
    negative_phrasing: result.negative.length > 0,
    findings: result.findings.map((f) => findingAsJson(f, result.language)),
  }
}

function spansOf(
  parts: Readonly<Record<string, { readonly span: readonly [number, number] } | null>>,
): object {
  return Object.fromEntries(
    Object.entries(parts).flatMap(([name, found]) => (found ? [[name, found.span]] : [])),
  )
}

function findingAsJson(finding: Finding, language: string): object {
  const { rule, span, severity, rewording } = finding
  return {
    rule,
    span,
    severity,
    reason: reasonOf(finding, language),
    ...(rewording !== null && { rewording }),
  }
}
