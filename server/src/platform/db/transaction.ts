import { setTimeout as sleep } from 'node:timers/promises'
import {
  PostgresDialect,
  Transaction,
  type CompiledQuery,
  type DatabaseConnection,
  type QueryExecutor,
} from 'kysely'
import type { Context } from '../context.ts'
import type { Tx } from './database.ts'
import type { Tables } from './tables.ts'
import { wake, type WokenTable } from './wake.ts'

// A unique key that another transaction took meanwhile (23505) is seen by the next attempt, which decides again.
const CONFLICT = new Set(['40001', '40P01', '23505'])
/** Said of every statement after one that failed; of those sent together it may be heard of first. */
const ABORTED = '25P02'
const STALE = new Set(['0A000', '26000'])
const LOST = new Set([
  '57P01',
  '57P02',
  '57P03',
  '08000',
  '08001',
  '08003',
  '08006',
  '53300',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'EPIPE',
  'ETIMEDOUT',
  'EAI_AGAIN',
  'ENOTFOUND',
])
const LOST_WORDS =
  /Connection terminated|connection error|timeout exceeded when trying to connect|Client was closed/i
const MOST_ATTEMPTS = 5

type Isolation = 'read committed' | 'repeatable read' | 'serializable'

/** Writes that travel with the commit; `compose` makes one statement of them. */
export type LastWrites = {
  writes: unknown[]
  tables: Set<string>
  compose: (writes: unknown[]) => CompiledQuery
}

/** What waits for the commit of a transaction. */
export type Afterwards = {
  tables: Map<WokenTable, number>
  done: (() => void)[]
  sent: Promise<unknown>[]
  last?: LastWrites
  /** It has begun; several that share one begin it together. */
  begun: { yet: boolean }
  /** One of several that share a transaction: its writes are sent with those of the others. */
  isMember?: boolean
  /** Of its statements the first that failed. */
  failure?: unknown
}
export const newAfterwards = (begun = { yet: false }): Afterwards => ({
  tables: new Map(),
  done: [],
  sent: [],
  begun,
})
const afterwards = new WeakMap<object, Afterwards>()

/**
 * Runs one verb's work in one transaction. Inside a transaction it joins (a call that changes something is one
 * transaction from its first read to its idempotency key). Conflicts and lost connections are tried again, with an end;
 * a connection lost while committing is not, because nobody knows what happened.
 */
export async function inTransaction<T>(
  ctx: Pick<Context, 'db'>,
  work: (tx: Tx) => Promise<T>,
  how: { isolation?: Isolation } = {},
): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx.db as Tx)
  for (let attempt = 1; ; attempt++) {
    const phase = { committing: false }
    try {
      return await runOnce(ctx, work, how.isolation, phase)
    } catch (error) {
      if (attempt >= MOST_ATTEMPTS || !isWorthAnotherTry(error, phase.committing)) throw error
      await sleep(attempt * attempt * 10)
    }
  }
}

async function runOnce<T>(
  ctx: Pick<Context, 'db'>,
  work: (tx: Tx) => Promise<T>,
  isolationLevel: Isolation | undefined,
  phase: { committing: boolean },
): Promise<T> {
  const executor = ctx.db.getExecutor()
  const after = newAfterwards()
  const result = await executor.provideConnection(async (connection) => {
    const { tx, end } = openOn(executor, connection, after)
    if (isolationLevel) begin(connection, after, isolationLevel)
    try {
      const answer = await work(tx)
      phase.committing = true
      await commit(connection, after)
      return answer
    } catch (caught) {
      const error = await undo(connection, after, caught)
      throw (error as { code?: string }).code === ABORTED ? (after.failure ?? error) : error
    } finally {
      end()
    }
  })
  follow(after)
  return result
}

/** Not waited for: whatever follows on the connection fails if this did. */
function begin(connection: DatabaseConnection, after: Afterwards, isolationLevel?: Isolation): void {
  after.begun.yet = true
  send(after, driver.beginTransaction(connection, { isolationLevel }))
}

/** It is waited for at the end. */
function send(after: Afterwards, sent: Promise<unknown>): void {
  sent.catch((error: unknown) => (after.failure ??= error))
  after.sent.push(sent)
}

/** Sends what is left to write and commits. All writes in one statement, and nothing locked before, need no more than it. */
export async function commit(connection: DatabaseConnection, after: Afterwards): Promise<void> {
  if (after.begun.yet) {
    sendLast(connection, after)
    return allDone([...after.sent, driver.commitTransaction(connection)])
  }
  const { last } = after
  after.last = undefined
  if (last) await connection.executeQuery(last.compose(last.writes))
}

/** Gives the error to tell: what was sent before failed first, and made what came after it fail. */
export async function undo(
  connection: DatabaseConnection,
  after: Afterwards,
  caught: unknown,
): Promise<unknown> {
  const error = await allDone(after.sent).then(
    () => caught,
    (earlier: unknown) => earlier,
  )
  if (after.begun.yet) await driver.rollbackTransaction(connection).catch(() => {})
  return error
}

function sendLast(connection: DatabaseConnection, after: Afterwards): void {
  const { last } = after
  if (!last) return
  after.last = undefined
  send(after, connection.executeQuery(last.compose(last.writes)))
}

/** What was to happen once it had committed. */
export function follow({ tables, done }: Afterwards): void {
  for (const [table, nearest] of tables) wake(table, nearest)
  for (const each of done) each()
}

/** Only for its words to begin and end a transaction on a connection that is held already; it opens none. */
const dialect = new PostgresDialect({ pool: () => Promise.reject(new Error('no pool')) })
const driver = dialect.createDriver()

/**
 * A transaction on a connection that sends each statement as it is asked for, without waiting for the answer to the one
 * before: what is asked together travels together, and PostgreSQL keeps the order. It begins with the first statement
 * that locks or writes: what is read before sees no less, as each statement sees what is committed when it starts.
 */
export function openOn(
  executor: QueryExecutor,
  connection: DatabaseConnection,
  after: Afterwards,
  refusal: Refusal = () => null,
): { tx: Tx; end: () => void } {
  let isOpen = true
  const provideConnection = <T>(consumer: (connection: DatabaseConnection) => Promise<T>) =>
    isOpen
      ? consumer(inOrder(connection, after, refusal))
      : Promise.reject(new Error('this transaction has ended'))
  const tx = new Transaction<Tables>({
    config: { dialect },
    dialect,
    driver,
    executor: executor.withConnectionProvider({ provideConnection }),
  })
  afterwards.set(tx, after)
  return { tx, end: () => (isOpen = false) }
}

/** Why a statement may not be asked in a transaction. */
type Refusal = (query: CompiledQuery) => Error | null

function inOrder(connection: DatabaseConnection, after: Afterwards, refusal: Refusal): DatabaseConnection {
  return {
    streamQuery() {
      throw new Error('a transaction sends its statements whole')
    },
    async executeQuery(query, options) {
      const refused = refusal(query)
      if (refused) throw refused
      if (!after.begun.yet && (after.last || locksOrWrites(query))) begin(connection, after)
      sendLast(connection, after)
      try {
        return await connection.executeQuery(query, options)
      } catch (error) {
        after.failure ??= error
        throw error
      }
    },
  }
}

const LOCKS_OR_WRITES =
  /^(?!\s*(select|with)\b)|\b(for (no key )?(update|share)|insert into|update|delete from|pg_advisory\w*|set_config)\b/i

export const locksOrWrites = ({ sql }: CompiledQuery): boolean => LOCKS_OR_WRITES.test(sql)

/** Waits for all of them, also when one fails; then throws what failed first. */
export async function allDone(sent: Promise<unknown>[]): Promise<void> {
  const failed = (await Promise.allSettled(sent)).find((one) => one.status === 'rejected')
  if (failed) throw failed.reason
}

/**
 * Lets writes travel together with the commit: they are not waited for before. What is asked afterwards on the
 * transaction sees them; if they fail, so does the commit. False where nobody waits at the end, and the caller must.
 */
export function sendWithCommit(tx: Tx, { writes, tables, compose }: LastWrites): boolean {
  const after = afterwards.get(tx)
  if (!after) return false
  const { last, isMember } = after
  // Within one statement nothing says which of two writes of a table comes first.
  if (last && !isMember && [...tables].some((table) => last.tables.has(table))) return false
  after.last = {
    writes: [...(last?.writes ?? []), ...writes],
    tables: new Set([...tables, ...(last?.tables ?? [])]),
    compose,
  }
  return true
}

/** One of several that share a transaction. */
export const isMember = (tx: Tx): boolean => afterwards.get(tx)?.isMember === true

/** Runs when the transaction has committed; lost with the process, so only for shortcuts. */
export function afterCommit(tx: Tx, done: () => void): void {
  afterwards.get(tx)?.done.push(done)
}

/** Wakes the loops of this process that read a table, once its rows are committed. */
export function wakeAfterCommit(tx: Tx, table: WokenTable, nearest = 0): void {
  const tables = afterwards.get(tx)?.tables
  tables?.set(table, Math.min(nearest, tables.get(table) ?? Infinity))
}

/** True when the database cannot be reached just now, whatever was asked of it. */
export function isDatabaseDown(error: unknown): boolean {
  const { code, message, errors } = error as { code?: string; message?: string; errors?: unknown[] }
  if (errors?.some(isDatabaseDown)) return true
  return LOST.has(code ?? '') || LOST_WORDS.test(message ?? '')
}

function isWorthAnotherTry(error: unknown, committing: boolean): boolean {
  const { code = '', constraint } = error as { code?: string; constraint?: string }
  // A repeated request is answered, not done again.
  if (constraint === 'idempotency_keys_pkey') return false
  if (CONFLICT.has(code) || STALE.has(code)) return true
  return !committing && isDatabaseDown(error)
}
