import type { Context } from './context.ts'

type Line = { next: Promise<unknown> | null; now: Promise<unknown> }
type Readings = { lines: Map<string, Line>; waiting: Map<string, Set<string>> }

const readingsBy = new WeakMap<Context['config'], Readings>()
const shared = new WeakSet<object>()

/**
 * One reading for all who ask the same at once: whoever asks while one is under way shares the next one. So what is
 * answered was always read after it was asked for, and each finds at least what they wrote themselves. The key names
 * everything that the answer depends on, and who asks where that plays a part.
 */
export function sharedReading<T extends object>(
  ctx: Context,
  key: string,
  read: () => Promise<T>,
): Promise<T> {
  const { lines } = readingsOf(ctx)
  const line = lines.get(key)
  if (!line) return begin(lines, key, read)
  const go = () => begin(lines, key, read)
  line.next ??= line.now.then(go, go)
  return line.next as Promise<T>
}

/** The same for readings that differ in one thing each: those who wait are answered by one reading of all their things. */
export async function gatheredReading<T>(
  ctx: Context,
  { key, item }: { key: string; item: string },
  read: (items: string[]) => Promise<ReadonlyMap<string, T>>,
): Promise<T | undefined> {
  const { waiting } = readingsOf(ctx)
  const mine = waiting.get(key) ?? new Set()
  waiting.set(key, mine.add(item))
  const found = await sharedReading(ctx, key, () => {
    waiting.delete(key)
    return read([...mine])
  })
  return found.get(item)
}

/** Whether this is what several may have been given. Nobody changes it. */
export const isShared = (result: object): boolean => shared.has(result)

function begin<T extends object>(lines: Map<string, Line>, key: string, read: () => Promise<T>): Promise<T> {
  const now = read().then((result) => {
    shared.add(result)
    return result
  })
  const line: Line = { now, next: null }
  lines.set(key, line)
  const end = () => {
    if (!line.next) lines.delete(key)
  }
  now.then(end, end)
  return now
}

function readingsOf({ config }: Context): Readings {
  const readings = readingsBy.get(config) ?? { lines: new Map(), waiting: new Map() }
  readingsBy.set(config, readings)
  return readings
}
