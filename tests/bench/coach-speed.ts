import { coach } from '#core/coach/coach.ts'
import { EXAMPLES } from '#core/coach/rules/all-examples.ts'
import { LANGUAGE_CODES, type LanguageCode } from '#core/coach/language/code.ts'
import { readCustomer } from '#core/signals/read-customer.ts'
import { parseInstant } from '#core/time/instant.ts'
import type { Row } from './coach.ts'

const facts = { now: parseInstant('2026-11-23T10:00:00Z'), zone: 'Europe/Madrid' }
const ROUNDS = 300

/** Drafts of one language put together from the examples of the rules, of about so many characters. */
function draftOf(language: LanguageCode, length: number, skip: number): string {
  const all = Object.values(EXAMPLES).flatMap((e) => [
    ...(e[language]?.bad ?? []),
    ...(e[language]?.good ?? []),
  ])
  const texts = all.flatMap((e) => (typeof e === 'string' ? [e] : []))
  let text = ''
  for (let i = skip; text.length < length; i++) text += `${texts[i % texts.length]} `
  return text.slice(0, length)
}

/** Milliseconds of a 2,000-character draft, and messages of 200 characters in a second of one core. */
export function speedFigures(): Row[] {
  return LANGUAGE_CODES.flatMap((language) => {
    const long = timed((i) => coach({ text: draftOf(language, 2000, i * 7), language }, facts))
    const short = perSecond((i) => coach({ text: draftOf(language, 200, i * 3), language }, facts))
    const read = perSecond((i) => readCustomer(draftOf(language, 200, i * 3), language))
    return [
      { name: `speed: draft of 2,000 characters, p50 (${language})`, value: at(long, 0.5), unit: 'ms' },
      {
        name: `speed: draft of 2,000 characters, p99 (${language})`,
        value: at(long, 0.99),
        unit: 'ms',
        against: 'goal 10',
      },
      {
        name: `speed: draft of 2,000 characters, p99 of CPU time (${language})`,
        value: at(
          cpuTimes((i) => coach({ text: draftOf(language, 2000, i * 7), language }, facts)),
          0.99,
        ),
        unit: 'ms',
        against: 'goal 10, also on a busy machine',
      },
      { name: `speed: drafts of 200 characters (${language})`, value: short, unit: 'a core second' },
      {
        name: `speed: customer messages of 200 characters (${language})`,
        value: read,
        unit: 'a core second',
        against: 'goal 2000',
      },
    ]
  })
}

/** Processor time of each call in milliseconds, shortest first, whatever else the machine does. */
function cpuTimes(call: (i: number) => unknown): number[] {
  return Array.from({ length: ROUNDS }, (_, i) => {
    const begun = process.threadCpuUsage()
    call(i)
    const { user, system } = process.threadCpuUsage(begun)
    return (user + system) / 1000
  }).sort((a, b) => a - b)
}

function timed(call: (i: number) => unknown): number[] {
  for (let i = 0; i < 50; i++) call(i)
  return Array.from({ length: ROUNDS }, (_, i) => {
    const begun = performance.now()
    call(i)
    return performance.now() - begun
  }).sort((a, b) => a - b)
}

const at = (sorted: readonly number[], share: number) =>
  Math.round(sorted[Math.floor(sorted.length * share)]! * 100) / 100

/** Calls in a second of one core's time, whatever else the machine does. */
function perSecond(call: (i: number) => unknown): number {
  for (let i = 0; i < 50; i++) call(i)
  const begun = process.cpuUsage()
  for (let i = 0; i < ROUNDS; i++) call(i)
  const { user, system } = process.cpuUsage(begun)
  return Math.round((ROUNDS / (user + system)) * 1_000_000)
}
