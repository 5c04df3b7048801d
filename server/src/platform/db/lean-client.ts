import type { PoolClient, QueryConfig, QueryResult } from 'pg'
import { camelCase } from './snake-case.ts'

/** How often a text must come back on one connection before it is worth a prepared statement of its own. */
const WORTH_PREPARING = 3
const MOST_STATEMENTS = 400
/**
 * Stands in a statement whose best plan depends on the words that are looked for: it is never prepared, because a prepared
 * one is soon planned for no words at all, reads whole indexes for the beginning of a name and parses a query for each row.
 */
export const PLANNED_ANEW = '/* planned anew */'
/** A plan or statement that PostgreSQL has dropped (a migration ran meanwhile): names start anew. */
const STALE_STATEMENT = new Set(['0A000', '26000', '42P05'])

type Query = (text: string | QueryConfig, values?: unknown[]) => Promise<QueryResult>

/**
 * Makes a pooled connection cheaper, without its users knowing: texts that return are prepared by name (half the CPU a
 * query), `begin` is not waited for, since whatever follows it on the same connection fails if it did, what is sent within
 * one turn leaves in one packet, and columns have the names that code gives them before there is a row.
 */
export function makeLean(client: PoolClient): void {
  // A connection that breaks while a verb holds it fails that verb's query; as an event it would end the process.
  client.on('error', () => {})
  const send = client.query.bind(client) as unknown as Query
  // Statements here are short: making them into machine code takes longer than running them.
  void send('set jit = off').catch(() => {})
  const seen: Seen = new Map()
  let generation = 0
  let named = 0
  const gather = gathering(client)
  connectionOf(client).prependListener('rowDescription', ({ fields }) => {
    for (const field of fields) field.name = camelCase(field.name)
  })
  const lean: Query = (text, values) => {
    gather()
    if (typeof text !== 'string') return send(text, values)
    if (text === 'begin') {
      void send(text).catch(() => {})
      return Promise.resolve({ command: 'BEGIN', rowCount: null, rows: [], oid: 0, fields: [] })
    }
    if (!values?.length || text.includes(PLANNED_ANEW)) return send(text, values)
    const known = seen.get(text) ?? { name: `s${generation}_${named++}`, times: 0 }
    if (known.times === 0) {
      if (seen.size >= MOST_STATEMENTS) forgetSeldom(seen)
      if (seen.size < MOST_STATEMENTS) seen.set(text, known)
    }
    if (++known.times < WORTH_PREPARING) return send(text, values)
    return send({ name: known.name, text, values }).catch((error: { code?: string }) => {
      if (STALE_STATEMENT.has(error.code ?? '')) {
        generation++
        seen.clear()
      }
      throw error
    })
  }
  Object.assign(client, { query: lean })
}

type Seen = Map<string, { name: string; times: number }>

/** What was not worth preparing so far makes room: most texts that come once never come again. */
function forgetSeldom(seen: Seen): void {
  for (const [text, { times }] of seen) if (times < WORTH_PREPARING) seen.delete(text)
}

type Connection = {
  stream: { cork(): void; uncork(): void }
  prependListener(event: 'rowDescription', listen: (said: { fields: { name: string }[] }) => void): void
}
const connectionOf = (client: PoolClient) => (client as unknown as { connection: Connection }).connection

/** Holds back what is written until this turn is over: a system call and a waking of the server less for each query. */
function gathering(client: PoolClient): () => void {
  let held = false
  return () => {
    if (held) return
    const { stream } = connectionOf(client)
    held = true
    stream.cork()
    process.nextTick(() => {
      held = false
      stream.uncork()
    })
  }
}
