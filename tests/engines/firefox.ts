import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

const PLACES = [
  process.env.REDRESS_TEST_FIREFOX,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
]

/** A page of Firefox as its maker ships it, driven by the standard WebDriver BiDi. */
export type FirefoxPage = {
  goTo(url: string): Promise<void>
  /** The value of an expression in the page. */
  read<T>(expression: string): Promise<T>
  /** Waits until an expression in the page is true; says which one was not. */
  until(expression: string): Promise<void>
  /** Letters, or one key by its name. */
  type(letters: string): Promise<void>
  press(...keys: string[]): Promise<void>
  size(width: number, height: number): Promise<void>
  /** Lets no request through until the answer is called. */
  cut(): Promise<() => Promise<void>>
  /** What scripts of the page failed with. */
  faults: string[]
  close(): Promise<void>
}

const KEYS = { Enter: '\uE007', Escape: '\uE00C', Backspace: '\uE003', Control: '\uE009' }
const PATIENCE_MS = 20_000

export async function openFirefox(): Promise<FirefoxPage> {
  const program = PLACES.find((path) => path && existsSync(path))
  if (!program) throw new Error('No Firefox on this machine (apt-get install firefox-esr).')
  const profile = mkdtempSync(join(tmpdir(), 'redress-firefox-'))
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0']
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const address = await new Promise<string>((found, failed) => {
    child.once('exit', () => failed(new Error('Firefox ended by itself.')))
    createInterface({ input: child.stderr! }).on('line', (line) => {
      const at = /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1]
      if (at) found(at)
    })
  })
  const { ask, faults, close } = await speak(`${address}/session`)
  await ask('session.new', { capabilities: {} })
  await ask('session.subscribe', { events: ['log.entryAdded', 'network.beforeRequestSent'] })
  const { contexts } = await ask<{ contexts: { context: string }[] }>('browsingContext.getTree', {})
  const page = makePage(ask, contexts[0]!.context)
  return {
    ...page,
    faults,
    async close() {
      close()
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill()
      await gone
      rmSync(profile, { recursive: true, force: true })
    },
  }
}

type Ask = <T>(method: string, params: object) => Promise<T>
type Answer = { id?: number; type: string; method?: string; params?: Told; result?: never; message?: string }
type Told = {
  type?: string
  level?: string
  text?: string
  isBlocked?: boolean
  request?: { request: string }
}

async function speak(address: string) {
  const socket = new WebSocket(address)
  await new Promise((open, failed) => {
    socket.addEventListener('open', open, { once: true })
    socket.addEventListener('error', failed, { once: true })
  })
  const waiting = new Map<number, { done(result: never): void; failed(error: Error): void }>()
  const faults: string[] = []
  let count = 0
  const ask: Ask = (method, params) =>
    new Promise((done, failed) => {
      waiting.set(++count, { done, failed })
      socket.send(JSON.stringify({ id: count, method, params }))
    })
  socket.addEventListener('message', ({ data }) => {
    const { id, type, method, params, result, message } = JSON.parse(String(data)) as Answer
    if (id !== undefined) {
      const who = waiting.get(id)
      waiting.delete(id)
      if (type === 'error') who?.failed(new Error(message))
      else who?.done(result!)
    } else if (method === 'log.entryAdded' && params?.type === 'javascript' && params.level === 'error')
      faults.push(params.text ?? '')
    else if (method === 'network.beforeRequestSent' && params?.isBlocked)
      // What its page gave up meanwhile is not there any more.
      ask('network.failRequest', { request: params.request!.request }).catch(() => {})
  })
  return { ask, faults, close: () => socket.close() }
}

function makePage(ask: Ask, context: string): Omit<FirefoxPage, 'faults' | 'close'> {
  async function read<T>(expression: string): Promise<T> {
    const answer = await ask<{ result?: { value: T }; exceptionDetails?: { text: string } }>(
      'script.evaluate',
      { expression, target: { context }, awaitPromise: true, resultOwnership: 'none' },
    )
    if (answer.exceptionDetails) throw new Error(`${expression}: ${answer.exceptionDetails.text}`)
    return answer.result?.value as T
  }
  const keys = (actions: { type: string; value: string }[]) =>
    ask<void>('input.performActions', { context, actions: [{ type: 'key', id: 'keys', actions }] })
  const stroke = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]
  const named = (key: string) => KEYS[key as keyof typeof KEYS] ?? key
  return {
    goTo: (url) => ask('browsingContext.navigate', { context, url, wait: 'complete' }),
    read,
    async until(expression) {
      for (const last = performance.now() + PATIENCE_MS; ;) {
        if (await read<boolean>(`Boolean(${expression})`)) return
        if (performance.now() > last) throw new Error(`it did not become true: ${expression}`)
        await new Promise((resolve) => setTimeout(resolve, 50))
      }
    },
    type: (letters) => keys([...letters].flatMap(stroke)),
    async press(...pressed) {
      for (const key of pressed) {
        const [held, last] = key.includes('+') ? key.split('+') : [null, key]
        const actions = stroke(named(last!))
        if (!held) await keys(actions)
        else
          await keys([
            { type: 'keyDown', value: named(held) },
            ...actions,
            { type: 'keyUp', value: named(held) },
          ])
      }
    },
    size: (width, height) => ask('browsingContext.setViewport', { context, viewport: { width, height } }),
    async cut() {
      const phases = ['beforeRequestSent']
      const { intercept } = await ask<{ intercept: string }>('network.addIntercept', { phases })
      return () => ask('network.removeIntercept', { intercept })
    },
  }
}
