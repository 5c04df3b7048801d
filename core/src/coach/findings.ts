import type { Finding } from './finding.ts'
import { fold } from './fold.ts'
import { matches, pattern, type Pattern } from './pattern.ts'
import { RULES } from './rules/all-rules.ts'
import type { Reading, Rule, RuleFinding } from './rules/rule.ts'
import type { Span } from './span.ts'

/** Runs every rule that the workspace has not switched off, with the words that it added; sorted by place (7.2, 7.3). */
export function findingsIn(reading: Reading): Finding[] {
  const off = new Set(reading.facts.switchedOff)
  return RULES.filter((rule) => !off.has(rule.id))
    .flatMap((rule) => findingsOf(rule, reading))
    .sort((a, b) => a.span[0] - b.span[0])
}

function findingsOf(rule: Rule, reading: Reading): Finding[] {
  const own = rule.find(reading)
  const added = addedWords(rule.id, reading).filter((span) => !own.some((f) => overlap(f.span, span)))
  return [...own, ...added.map((span): RuleFinding => ({ span }))].map((f) => ({
    rule: rule.id,
    span: f.span,
    severity: rule.severity,
    params: f.params ?? { text: reading.read.text.slice(...f.span) },
    rewording: f.rewording == null ? null : inPlace(f.rewording, reading.read.text.slice(...f.span)),
  }))
}

const overlap = (a: Span, b: Span) => a[0] < b[1] && b[0] < a[1]

/** A rewording begins like what it replaces, with a capital or without. */
function inPlace(rewording: string, replaced: string): string {
  const first = replaced.charAt(0)
  return first !== first.toLowerCase() ? rewording.charAt(0).toUpperCase() + rewording.slice(1) : rewording
}

const compiled = new Map<string, Pattern>()

function addedWords(rule: string, { read, facts }: Reading): readonly Span[] {
  const words = facts.extraWords?.[rule]?.map((w) => fold(w.trim())).filter((w) => w !== '')
  if (!words?.length) return []
  const key = words.join('\n')
  let expression = compiled.get(key)
  if (!expression) {
    if (compiled.size > 500) compiled.clear()
    compiled.set(key, (expression = pattern(words.map(literally))))
  }
  return matches(expression, read.folded)
}

/** A workspace adds words, not expressions: what would mean something in one stands for itself. */
const literally = (words: string) =>
  words.replace(/[.*+?^${}()|[\]\\~]/g, (c) => `[${c === '^' || c === '\\' || c === ']' ? '\\' : ''}${c}]`)
