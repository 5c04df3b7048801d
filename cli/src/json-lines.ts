import { createInterface } from 'node:readline'
import type { Io } from './main.ts'

/** One line of input: an object, by JSON. */
export type Row = Record<string, unknown>

/**
 * Reads JSON lines, writes one line of JSON for each, in order and at once. What cannot be used gives `{id, error}`;
 * the exit code is then 1.
 */
export async function answerLines(io: Io, answer: (row: Row) => unknown): Promise<number> {
  let exitCode = 0
  for await (const line of createInterface({ input: io.stdin, crlfDelay: Infinity })) {
    if (line.trim() === '') continue
    const { row, reason } = readLine(line)
    let out: unknown
    try {
      if (!row) throw new RangeError(reason)
      out = await answer(row)
    } catch (error) {
      exitCode = 1
      out = { id: row?.['id'] ?? null, error: error instanceof Error ? error.message : String(error) }
    }
    if (!io.stdout.write(`${JSON.stringify(out)}\n`)) await drained(io)
  }
  return exitCode
}

function readLine(line: string): { row?: Row; reason?: string } {
  try {
    const row: unknown = JSON.parse(line)
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return { row: row as Row }
    return { reason: 'not a JSON object' }
  } catch {
    return { reason: 'not JSON' }
  }
}

/** A reader slower than we are must not fill our memory. One that has gone ends the waiting. */
function drained(io: Io): Promise<void> {
  return new Promise((resolve) => {
    io.stdout.once('drain', resolve)
    io.stdout.once('close', resolve)
  })
}
