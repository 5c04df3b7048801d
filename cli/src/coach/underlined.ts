import type { CoachResult, Finding } from '#core/coach/coach.ts'
import { coachSay, reasonOf } from './reason.ts'

/** Prints a draft for people: each line with its findings underlined below it, then what the draft promises. */
export function underlined(text: string, result: CoachResult, colour: boolean): string {
  const say = coachSay(result.language)
  if (!result.read) return `${say('coach.cli.unread', { language: result.language })}\n`
  const out: string[] = []
  let from = 0
  for (const line of text.split('\n')) {
    out.push(line)
    const here = result.findings.filter((f) => f.span[0] >= from && f.span[0] <= from + line.length)
    for (const finding of here) out.push(...below(finding, from, line, result.language, colour))
    from += line.length + 1
  }
  out.push(
    '',
    say('coach.cli.summary', { findings: result.findings.length, promises: result.commitments.length }),
  )
  for (const { span, kind, deadline } of result.commitments) {
    out.push(
      `  ${say(`coach.kind.${kind}`)}: “${text.slice(...span)}”${deadline ? ` (${deadline.text})` : ''}`,
    )
  }
  return `${out.join('\n')}\n`
}

function below(finding: Finding, from: number, line: string, language: string, colour: boolean): string[] {
  const start = finding.span[0] - from
  const width = Math.max(1, Math.min(finding.span[1] - from, line.length) - start)
  const paint = (s: string) => (colour ? `\u001b[33m${s}\u001b[0m` : s)
  const pad = ' '.repeat(start)
  const rewording = finding.rewording === null ? [] : [`${pad}→ ${finding.rewording}`]
  return [
    `${pad}${paint('~'.repeat(width))}`,
    `${pad}${reasonOf(finding, language)} [${finding.rule}]`,
    ...rewording,
  ]
}
