import type { Log } from '#server/platform/log.ts'

export type LogEntry = { level: 'warn' | 'error'; words: string; facts: object }
export type LogCatcher = Log & {
  entries: LogEntry[]
  /** Errors whose words match are meant by the test. */
  expect(words: RegExp): void
  unexpected(): LogEntry[]
}

export function makeLogCatcher(): LogCatcher {
  const entries: LogEntry[] = []
  const expected: RegExp[] = []
  return {
    entries,
    debug: () => {},
    info: () => {},
    warn: (facts, words) => void entries.push({ level: 'warn', words, facts }),
    error: (facts, words) => void entries.push({ level: 'error', words, facts }),
    expect: (words) => void expected.push(words),
    unexpected: () =>
      entries.filter(
        (entry) => entry.level === 'error' && !expected.some((words) => words.test(entry.words)),
      ),
  }
}
