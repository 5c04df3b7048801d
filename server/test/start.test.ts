import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { freePort } from './server-cluster.ts'

const PROGRAM = join(import.meta.dirname, '../../cli/src/main.ts')
const folder = mkdtempSync(join(tmpdir(), 'redress start '))
const running = new Set<ChildProcess>()
afterEach(() => {
  for (const child of running) child.kill('SIGKILL')
  running.clear()
})

type Started = { child: ChildProcess; base: string; said: () => string; ended: Promise<number | null> }

/** The real program, by itself: role work, which serves no pages and so builds none. */
async function start(settings: Record<string, string> = {}): Promise<Started> {
  const port = settings.PORT ?? String(await freePort())
  const env = {
    PATH: process.env.PATH,
    LANG: 'en',
    REDRESS_DATA: join(folder, 'data'),
    PORT: port,
    REDRESS_SMTP_PORT: '0',
    REDRESS_LOG: 'error',
    ...settings,
  }
  const child = spawn(process.execPath, [PROGRAM, 'start', '--role', 'work'], { env, cwd: folder })
  running.add(child)
  let text = ''
  child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()))
  const ended = once(child, 'exit').then(([code]) => {
    running.delete(child)
    return code as number | null
  })
  return { child, base: `http://127.0.0.1:${port}`, said: () => text, ended }
}

async function ready({ said }: Started): Promise<void> {
  await expect.poll(said, { timeout: 50_000, interval: 50 }).toContain('Redress is ready at http://')
}

async function stop({ child, ended }: Started): Promise<number | null> {
  child.kill('SIGINT')
  return ended
}

const owner = {
  workspaceName: 'A',
  ownerName: 'O',
  email: 'o@a.example',
  password: 'correct horse battery',
  language: 'en',
  zone: 'UTC',
}

test(
  'it starts from nothing in a path with spaces, says where, answers, and ends cleanly',
  { timeout: 120_000 },
  async () => {
    const desk = await start()
    await ready(desk)
    expect((await fetch(`${desk.base}/healthz`)).status).toBe(200)
    expect((await fetch(`${desk.base}/readyz`)).status).toBe(200)
    expect(await stop(desk)).toBe(0)
  },
)

test(
  'what was answered with success survives a kill -9, and the next start takes over',
  { timeout: 120_000 },
  async () => {
    const desk = await start()
    await ready(desk)
    const made = await fetch(`${desk.base}/v1/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(owner),
    })
    expect(made.status).toBe(201)
    desk.child.kill('SIGKILL')
    await desk.ended
    const again = await start()
    await ready(again)
    expect(await (await fetch(`${again.base}/v1/setup`)).json()).toMatchObject({ needed: false })
    expect(await stop(again)).toBe(0)
  },
)

test(
  'a second desk on the same data is refused with words, and harms nothing',
  { timeout: 120_000 },
  async () => {
    const desk = await start()
    await ready(desk)
    const second = await start()
    expect(await second.ended).toBe(1)
    expect(second.said()).toContain('A desk already runs on the data folder')
    expect((await fetch(`${desk.base}/readyz`)).status).toBe(200)
    expect(await stop(desk)).toBe(0)
  },
)

test('a taken port is named with the setting that changes it', { timeout: 120_000 }, async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const { port } = other.address() as { port: number }
  const desk = await start({ PORT: String(port) })
  expect(await desk.ended).toBe(1)
  expect(desk.said()).toContain(`Port ${port} is taken by another program. Choose another one with PORT`)
  other.close()
})

test('a wrong setting stops the start before anything is made', { timeout: 120_000 }, async () => {
  const desk = await start({ REDRESS_LOGS: 'debug' })
  expect(await desk.ended).toBe(2)
  expect(desk.said()).toContain('REDRESS_LOGS is not a setting of Redress. Did you mean REDRESS_LOG?')
  rmSync(folder, { recursive: true, force: true })
})
