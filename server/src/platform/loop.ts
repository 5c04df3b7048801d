import type { Log } from './log.ts'
import { onWake, type WokenTable } from './db/wake.ts'

export type Loop = {
  /** Begins the next round now, or as soon as the one under way is over. */
  wake(): void
  /** Ends after the round under way. */
  stop(): Promise<void>
  /** When the last round ended well, by the machine's monotonic clock; for readiness. */
  lastRoundAt(): number
}

type LoopOptions = {
  name: string
  wokenBy: WokenTable
  log: Log
  longestSleep: number
  /** The least time between two rounds, ms: what comes meanwhile goes with the next. Default 5. */
  pause?: number
  /** Time of the desk, for telling whether new work is due before the loop looks anyway. Default: wake for any. */
  time?: () => number
}

const PAUSE = 5
const LONGEST_SULK = 5_000

/** Runs a round again and again: after the wait that it asks for, or when woken. A failing round waits longer. */
export function startLoop(options: LoopOptions, round: () => Promise<number>): Loop {
  let stopping = false
  let woken = false
  let failures = 0
  let lastRoundAt = performance.now()
  let endSleep = () => {}
  const wake = () => {
    woken = true
    endSleep()
  }
  const { pause = PAUSE } = options
  const sleep = async (ms: number) => {
    await new Promise((resolve) => setTimeout(resolve, pause))
    if (stopping || (woken && !failures) || ms <= pause) return
    await new Promise<void>((resolve) => {
      const timeout = setTimeout(resolve, ms - pause)
      endSleep = () => {
        clearTimeout(timeout)
        resolve()
      }
    })
    endSleep = () => {}
  }
  const once = async (): Promise<number> => {
    try {
      const wait = await round()
      failures = 0
      lastRoundAt = performance.now()
      return Math.min(wait, options.longestSleep)
    } catch (error) {
      failures++
      options.log.error({ err: error, loop: options.name }, 'a round of a loop failed and is tried again')
      return Math.min(LONGEST_SULK, 250 * 2 ** failures)
    }
  }
  const running = (async () => {
    while (!stopping) {
      woken = false
      const wait = await once()
      if (!stopping) await sleep(wait)
    }
  })()
  const unsubscribe = onWake(options.wokenBy, (nearest) => {
    if (!options.time || nearest - options.time() < options.longestSleep) wake()
  })
  return {
    wake,
    lastRoundAt: () => lastRoundAt,
    async stop() {
      stopping = true
      unsubscribe()
      endSleep()
      await running
    },
  }
}
