import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const PROGRAM = join(import.meta.dirname, '../../cli/src/main.ts')

/** The real desk as a process of its own, which can be killed and started again on the same data. */
export type DeskProcess = {
  base: string
  smtpPort: number
  start(): Promise<void>
  /** kill -9, at whatever it does. */
  kill(): Promise<void>
  /** As Ctrl-C. */
  stop(): Promise<void>
  pid(): number
}

export type DeskSettings = {
  folder: string
  port: number
  smtpPort: number
  databaseUrl?: string
  flags?: string[]
  /** Without its screens, unless they are asked for. */
  role?: 'work' | 'all'
}

export function makeDeskProcess({
  folder,
  port,
  smtpPort,
  databaseUrl,
  flags = [],
  role = 'work',
}: DeskSettings): DeskProcess {
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    LANG: 'en',
    REDRESS_DATA: folder,
    PORT: String(port),
    REDRESS_SMTP_PORT: String(smtpPort),
    REDRESS_LOG: 'error',
    ...(databaseUrl ? { DATABASE_URL: databaseUrl } : {}),
  }
  const base = `http://127.0.0.1:${port}`
  let child: ChildProcess | null = null
  const end = async (signal: 'SIGKILL' | 'SIGINT') => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    const gone = once(child, 'exit')
    child.kill(signal)
    await gone
  }
  return {
    base,
    smtpPort,
    pid: () => child?.pid ?? 0,
    async start() {
      const args = ['--max-semi-space-size=32', ...flags, PROGRAM, 'start', '--role', role]
      child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'inherit'] })
      for (const deadline = performance.now() + 60_000; ; await sleep(25)) {
        if (child.exitCode !== null) throw new Error(`the desk ended by itself with ${child.exitCode}`)
        const answer = await fetch(`${base}/readyz`).catch(() => null)
        if (answer?.ok) return
        if (performance.now() > deadline) throw new Error('the desk did not become ready')
      }
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGINT'),
  }
}
