import { spawn } from 'node:child_process'
import { availableParallelism } from 'node:os'

/** Ends by itself when whoever began it is gone. */
const SPIN = 'while kill -0 "$1" 2>/dev/null; do i=0; while [ $i -lt 20000 ]; do i=$((i+1)); done; done'

/**
 * Keeps every core busy with work that gives way to all other work at once. A virtual core that sleeps is handed to
 * somebody else by its host and comes back late and cold, which with one client is half of what would be measured.
 * Gives what ends it; null where the system has no such work.
 */
export async function keepAwake(): Promise<(() => void) | null> {
  if (process.platform !== 'linux') return null
  const idle = Array.from({ length: availableParallelism() }, () =>
    spawn('chrt', ['--idle', '0', 'sh', '-c', SPIN, 'spin', String(process.pid)], { stdio: 'ignore' }),
  )
  const end = () => idle.forEach((each) => each.kill())
  const began = await Promise.all(
    idle.map(
      (each) =>
        new Promise<boolean>((resolve) => {
          each.once('spawn', () => resolve(true))
          each.once('error', () => resolve(false))
        }),
    ),
  )
  if (began.every(Boolean)) return end
  end()
  return null
}
