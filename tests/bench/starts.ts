import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from '../../server/test/server-cluster.ts'
import { medianOf } from './measure.ts'

const ENTRY = join(import.meta.dirname, '../../bin/redress.mjs')

/** Milliseconds from the command to the first page, on an empty data folder and on one that has been used. */
export async function measureStarts(): Promise<{ first: number; later: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-bench-start-'))
  try {
    await startOnce(join(folder, 'warm-up'))
    const first = await startOnce(join(folder, 'data'))
    const later = await medianOf(5, () => startOnce(join(folder, 'data')))
    return { first, later }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startOnce(dataFolder: string): Promise<number> {
  const port = await freePort()
  const env = {
    ...process.env,
    REDRESS_DATA: dataFolder,
    PORT: String(port),
    REDRESS_SMTP_PORT: '0',
    LANG: 'en',
  }
  const started = performance.now()
  const child = spawn(process.execPath, [ENTRY, 'start'], { env, stdio: 'ignore' })
  for (;;) {
    const page = await fetch(`http://127.0.0.1:${port}/`).catch(() => null)
    if (page?.ok) break
    if (child.exitCode !== null) throw new Error(`the desk ended by itself with ${child.exitCode}`)
    await sleep(10)
  }
  const took = performance.now() - started
  child.kill('SIGINT')
  await once(child, 'exit')
  return took
}

/** Resident memory of a process in MiB, once it has been left alone for a while. */
export async function idleMemory(pid: number): Promise<number> {
  await sleep(8_000)
  const [, kilobytes = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1_024
}
