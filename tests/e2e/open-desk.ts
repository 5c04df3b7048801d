import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type Letter = {
  from: { name: string; address: string }
  to: string
  subject: string
  text: string
  messageId?: string
  inReplyTo?: string
  references?: string[]
}
export type Sent = {
  subject: string
  text: string
  html?: string | false
  messageId: string
  inReplyTo?: string
  envelopeTo: string[]
  replyTo?: { text: string }
  headers?: unknown
}
export type Desk = {
  base: string
  password: string
  /** A letter arrives at the desk's SMTP port. */
  letter(letter: Letter): Promise<void>
  /** Time passes; everything due on the way happens at its own instant. */
  pass(ms: number): Promise<void>
  sent(): Promise<Sent[]>
  /** A sentence of the desk by its key. */
  words(key: string, language?: string): Promise<string>
  /** The program ends and starts again, on the same port and the same database. */
  restart(): Promise<void>
  close(): Promise<void>
}

type Where = { base: string; password: string; now: number }
type Options = { begins?: string; playedBy?: 'nobody' | 'everybody' }

/** Starts the real program in a process of its own, with a database of its own and a clock that the test moves. */
export async function openDesk({
  begins = '2026-10-23T13:10:00Z',
  playedBy = 'nobody',
}: Options = {}): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-e2e-'))
  let program = startProgram([folder, '0', begins, playedBy])
  const { base, password } = await program.ask<Where>('where')
  return {
    base,
    password,
    letter: (letter) => program.ask('letter', letter),
    pass: (ms) => program.ask('pass', { ms }),
    sent: () => program.ask('sent'),
    words: (key, language = 'en') => program.ask('words', { key, language }),
    async restart() {
      const { now } = await program.ask<Where>('where')
      await program.end()
      program = startProgram([folder, new URL(base).port, new Date(now).toISOString(), playedBy])
      await program.ask('where')
    },
    async close() {
      await program.end()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

function startProgram(args: readonly string[]) {
  const here = dirname(fileURLToPath(import.meta.url))
  const isNewEnough = Number(process.versions.node.split('.')[0]) >= 24
  const node = isNewEnough ? process.execPath : join(here, '../../node_modules/.bin/node')
  const child = spawn(node, [join(here, 'desk.ts'), ...args], { stdio: ['pipe', 'pipe', 'inherit'] })
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
