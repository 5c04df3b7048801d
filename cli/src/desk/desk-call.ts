import { CallRefused, makeClient, type Call } from '#contracts/client.ts'
import { makeSay, nearestLanguage, type Messages, type Say } from '#i18n/say.ts'
import type { Io } from '../main.ts'

export type DeskAccess = { url: string; key: string }

/** Where the desk is and who calls: from the options, else from the environment; null without a key. */
export function deskAccess(
  options: { url?: string; key?: string },
  env: Readonly<Record<string, string | undefined>>,
): DeskAccess | null {
  const url = options.url ?? env['REDRESS_URL'] ?? 'http://localhost:4310'
  const key = options.key ?? env['REDRESS_KEY'] ?? ''
  return key ? { url: url.replace(/\/+$/, ''), key } : null
}

export function callDesk({ url, key }: DeskAccess): Call {
  return makeClient({ base: url, headers: { authorization: `Bearer ${key}` } })
}

/** Says a command's own words in the language of the terminal. */
export function sayInOwn(words: Record<'en' | 'es' | 'nl' | 'pt', Messages>): Say {
  const language = nearestLanguage(Intl.DateTimeFormat().resolvedOptions().locale)
  return makeSay(words[language], language)
}

/** Runs what calls a desk; what the desk refuses, or that it cannot be reached, is said, and the exit code is 1. */
export async function callingDesk(
  { stderr }: Pick<Io, 'stderr'>,
  { command, unreachable }: { command: string; unreachable: string },
  work: () => Promise<number>,
): Promise<number> {
  try {
    return await work()
  } catch (error) {
    stderr.write(`redress ${command}: ${error instanceof CallRefused ? error.message : unreachable}\n`)
    return 1
  }
}

/** The id of a ticket that people call by its number; null when there is none. */
export async function ticketIdOf(call: Call, named: string): Promise<string | null> {
  const number = /^#?(\d{1,9})$/.exec(named)?.[1]
  if (number === undefined) return named
  for (const view of ['all', 'resolved'] as const) {
    const { items } = await call('listTickets', { query: { view, q: number, limit: 1 } })
    if (items[0]) return items[0].id
  }
  return null
}
