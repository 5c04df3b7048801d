import { performance, type EventLoopUtilization } from 'node:perf_hooks'
import { getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Looked at so often, and quiet is who has worked for less than this part of the time. */
const EVERY_MS = 2_000
const QUIET = 0.05
/** Less than this is not worth the pause, which is about a tenth of a second. */
const WORTH_BYTES = 12 * 1024 * 1024

type Collect = (how: { type: 'major'; execution: 'sync'; flavor: 'last-resort' }) => void

/**
 * Gives memory back once the desk is quiet: the engine itself keeps what a start or a rush has left for as long as
 * nothing new is asked for, which at night is for hours.
 */
export function giveBackWhenQuiet(): { stop(): void } {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as Collect
  let before: EventLoopUtilization = performance.eventLoopUtilization()
  let kept = 0
  const timer = setInterval(() => {
    const now = performance.eventLoopUtilization()
    const { utilization } = performance.eventLoopUtilization(now, before)
    before = now
    if (utilization > QUIET || getHeapStatistics().total_heap_size < kept + WORTH_BYTES) return
    collect({ type: 'major', execution: 'sync', flavor: 'last-resort' })
    kept = getHeapStatistics().total_heap_size
  }, EVERY_MS)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
