import { spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type DeskArguments = {
  folder: string
  /** 0: any that is free. */
  port: number
  begins: string
  /** What first run fills the sample with: its people alone, or with all their stories. */
  played: 'people' | 'stories'
  /** null: an embedded database in the folder. */
  databaseUrl: string | null
}
export type Where = { base: string; now: number }

const here = dirname(fileURLToPath(import.meta.url))

/** Starts the desk of `desk.ts` in a process of its own, which is asked by lines of JSON. */
export function startProgram(given: DeskArguments) {
  const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24
  const node = isNewEnough ? process.execPath : join(here, '../../node_modules/.bin/node')
  const child = spawn(node, [join(here, 'desk.ts'), JSON.stringify(given)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(here, '../../node_modules/.cache/compiled') },
  })
  const waiting = new Map<number, { resolve(answer: never): void; reject(error: Error): void }>()
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return
    const { id, answer, error } = JSON.parse(line)
    const who = waiting.get(id)
    waiting.delete(id)
    if (error) who?.reject(new Error(error))
    else who?.resolve(answer as never)
  })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  void gone.then(() => waiting.forEach((who) => who.reject(new Error('the desk has stopped'))))
  let count = 0
  return {
    ask: <T>(what: string, more: object = {}): Promise<T> =>
      new Promise((resolve, reject) => {
        waiting.set(++count, { resolve, reject })
        child.stdin.write(`${JSON.stringify({ id: count, do: what, ...more })}\n`)
      }),
    async end() {
      child.stdin.end()
      await gone
    },
  }
}
