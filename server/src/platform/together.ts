const MOST = 50

type Waiting<I, O> = { item: I; answer: (given: O) => void; fail: (error: unknown) => void }

/**
 * Things that come while one piece of work is under way wait and share the next: many at once cost little more than
 * one, and one alone waits for nobody. Where the shared work fails, each is tried alone, so that one bears its own fault.
 */
export function together<I, O>(work: (items: I[]) => Promise<O[]>): (item: I) => Promise<O> {
  const waiting: Waiting<I, O>[] = []
  let isAtWork = false
  const alone = async ({ item, answer, fail }: Waiting<I, O>) => {
    await work([item]).then(([given]) => answer(given as O), fail)
  }
  const go = async () => {
    isAtWork = true
    while (waiting.length) {
      const group = waiting.splice(0, MOST)
      if (group.length === 1) {
        await alone(group[0]!)
        continue
      }
      const given = await work(group.map(({ item }) => item)).catch(() => null)
      if (given) group.forEach(({ answer }, i) => answer(given[i]!))
      else for (const one of group) await alone(one)
    }
    isAtWork = false
  }
  return (item) =>
    new Promise((answer, fail) => {
      waiting.push({ item, answer, fail })
      if (!isAtWork) void go()
    })
}
