import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BEGINS, copyFilledDesk, PASSWORD, type Played } from './filled-desk.ts'
import { startProgram, type Where } from './start-program.ts'

export type Letter = {
  from: { name: string; address: string }
  to: string
  cc?: string
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
  /** Done before it closes: no page of it may go on asking for a desk that is gone. */
  atClose(act: () => Promise<void>): void
  close(): Promise<void>
}

/** `isNew`: nobody has been here, and its database is the embedded one; else it is a copy of one that first run filled. */
type Options = { played?: Played; isNew?: boolean }

/** Starts the real program in a process of its own, with a database of its own and a clock that the test moves. */
export async function openDesk({ played = 'people', isNew = false }: Options = {}): Promise<Desk> {
  const folder = mkdtempSync(join(tmpdir(), 'redress-e2e-'))
  // The embedded database runs as somebody else when root runs the stories.
  chmodSync(folder, 0o711)
  const unfilled = { begins: BEGINS, databaseUrl: null, drop: async () => {} }
  const { begins, databaseUrl, drop } = isNew ? unfilled : await copyFilledDesk(played, folder)
  const start = (port: number, at: string) => startProgram({ folder, port, begins: at, played, databaseUrl })
  let program = start(0, begins)
  const { base } = await program.ask<Where>('where')
  const last: (() => Promise<void>)[] = []
  return {
    base,
    password: PASSWORD,
    letter: (letter) => program.ask('letter', letter),
    pass: (ms) => program.ask('pass', { ms }),
    sent: () => program.ask('sent'),
    words: (key, language = 'en') => program.ask('words', { key, language }),
    async restart() {
      const { now } = await program.ask<Where>('where')
      await program.end()
      program = start(Number(new URL(base).port), new Date(now).toISOString())
      await program.ask('where')
    },
    atClose: (act) => void last.push(act),
    async close() {
      await Promise.all(last.map((act) => act()))
      await program.end()
      await drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
