import { createInterface } from 'node:readline'
import type { Writable } from 'node:stream'
import type { Io } from './main.ts'

/** One line of input: an object, by JSON. */
export type Row = Record<string, unknown>

/**
 * Reads JSON lines, writes one line of JSON for each, in order and at once. What cannot be used gives `{id, error}`;
 * the exit code is then 1. Stops when nobody reads the answers any more.
 */
export async function answerLines(io: Io, answer: (row: Row) => unknown): Promise<number> {
  let exitCode = 0
  let hasReader = true
  io.stdout.once('error', () => (hasReader = false))
  const lines = createInterface({ input: io.stdin, crlfDelay: Infinity })
  for await (const line of lines) {
    if (!hasReader) return 1
    if (line.trim() === '') continue
    const [text, isAnswered] = await answered(line, answer)
    if (!isAnswered) exitCode = 1
    if (!io.stdout.write(`${text}\n`)) await drained(io.stdout)
  }
  return exitCode
}

async function answered(line: string, answer: (row: Row) => unknown): Promise<[string, boolean]> {
  let id: unknown = null
  try {
    const row = readRow(line)
    id = row['id'] ?? null
    return [JSON.stringify(await answer(row)), true]
  } catch (error) {
    return [JSON.stringify({ id, error: error instanceof Error ? error.message : String(error) }), false]
  }
}

function readRow(line: string): Row {
  const row: unknown = JSON.parse(line)
  if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row as Row
  throw new TypeError('not a JSON object')
}

/** A reader slower than we are must not fill our memory. */
function drained(out: Writable): Promise<void> {
  const events = ['drain', 'close', 'error']
  return new Promise((resolve) => {
    const done = () => {
      for (const event of events) out.off(event, done)
      resolve()
    }
    for (const event of events) out.once(event, done)
  })
}
