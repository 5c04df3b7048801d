import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
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
  close(): Promise<void>
}

/** Starts the real program in a process of its own, with a database of its own and a clock that the test moves. */
export async function openDesk(
  options: { begins?: string; playedBy?: 'nobody' | 'everybody' } = {},
): Promise<Desk> {
  const here = dirname(fileURLToPath(import.meta.url))
  const node =
    process.versions.node.startsWith('2') && Number(process.versions.node.split('.')[0]) >= 24
      ? process.execPath
      : join(here, '../../node_modules/.bin/node')
  const child = spawn(
    node,
    [join(here, 'desk.ts'), options.begins ?? '2026-10-23T13:10:00Z', options.playedBy ?? 'nobody'],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  )
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
  const ask = <T>(what: string, more: object = {}): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting.set(++count, { resolve, reject })
      child.stdin.write(`${JSON.stringify({ id: count, do: what, ...more })}\n`)
    })
  const { base, password } = await ask<{ base: string; password: string }>('where')
  return {
    base,
    password,
    letter: (letter) => ask('letter', letter),
    pass: (ms) => ask('pass', { ms }),
    sent: () => ask('sent'),
    words: (key, language = 'en') => ask('words', { key, language }),
    async close() {
      child.stdin.end()
      await gone
    },
  }
}
