import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { coachSettings } from '#contracts/http/coaching.ts'
import { coach, type CoachResult, type Draft, type Finding } from '#core/coach/coach.ts'
import type { CoachFacts } from '#core/coach/facts.ts'
import { isLanguageCode, LANGUAGE_CODES } from '#core/coach/language/code.ts'
import { loadLanguage } from '#core/coach/language/load.ts'
import { identifyLanguage, loadNgrams } from '#core/language/identify.ts'
import { formatInstant, instant, parseInstant } from '#core/time/instant.ts'
import { isZone } from '#core/time/zone.ts'
import { reasonOf } from '../coach/reason.ts'
import { underlined } from '../coach/underlined.ts'
import { answerLines, type Row } from '../json-lines.ts'
import type { Command } from '../main.ts'

const command: Command = {
  async run(args, io) {
    await Promise.all([...LANGUAGE_CODES.map(loadLanguage), loadNgrams()])
    try {
      const { file, settings } = await readArgs(args)
      if (file === undefined) return answerLines(io, (row) => answer(row, settings))
      const text = await readFile(file, 'utf8')
      io.stdout.write(underlined(text, read({ text }, factsOf({}), settings), Boolean(process.stdout.isTTY)))
      return 0
    } catch (error) {
      io.stderr.write(`redress coach: ${(error as Error).message}\n`)
      return 1
    }
  },
}

export default command

/** What a workspace changed of the coach, as the desk gives it. */
type Settings = z.output<typeof coachSettings>

async function readArgs(args: readonly string[]): Promise<{ file?: string; settings: Settings | null }> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { settings: { type: 'string' } },
    allowPositionals: true,
  })
  const [file] = positionals
  if (values.settings === undefined) return { file, settings: null }
  const given = coachSettings
    .partial()
    .strip()
    .safeParse(JSON.parse(await readFile(values.settings, 'utf8')))
  if (!given.success) throw new Error(`${values.settings}: ${z.prettifyError(given.error)}`)
  return { file, settings: { switchedOff: [], extraWords: {}, blocks: [], ...given.data } }
}

function read(draft: Draft, facts: CoachFacts, settings: Settings | null): CoachResult {
  if (!settings) return coach(draft, facts)
  const code = draft.language ?? identifyLanguage(draft.text).language
  const extraWords = isLanguageCode(code) ? settings.extraWords[code] : undefined
  return coach({ ...draft, language: code }, { ...facts, switchedOff: settings.switchedOff, extraWords })
}

function answer(row: Row, settings: Settings | null): unknown {
  const { id, text, lang } = row
  if (typeof text !== 'string') throw new RangeError('"text" must be a string')
  const language = typeof lang === 'string' ? lang : undefined
  return { id, ...asJson(read({ text, language }, factsOf(row), settings)) }
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
