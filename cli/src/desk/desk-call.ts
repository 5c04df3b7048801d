import { makeClient, type Call } from '#contracts/client.ts'

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
