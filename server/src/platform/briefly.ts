const MOST = 1_000

/**
 * An answer of a moment ago is good enough for so long; only what was found is kept, so that what is new is seen at once.
 */
export function briefly<T>(
  lifeMs: number,
  ask: (key: string) => Promise<T>,
  isFound: (answer: T) => boolean,
): (key: string) => Promise<T> {
  const kept = new Map<string, { answer: T; until: number }>()
  return async (key) => {
    const known = kept.get(key)
    if (known && known.until > performance.now()) return known.answer
    const answer = await ask(key)
    if (kept.size >= MOST) kept.clear()
    if (isFound(answer)) kept.set(key, { answer, until: performance.now() + lifeMs })
    else kept.delete(key)
    return answer
  }
}
