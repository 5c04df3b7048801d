import type { CompiledQuery, DatabaseConnection, QueryExecutor } from 'kysely'
import type { Context } from '../context.ts'
import { Problem } from '../problem.ts'
import type { Database, Tx } from './database.ts'
import {
  commit,
  follow,
  inTransaction,
  isDatabaseDown,
  isMember,
  locksOrWrites,
  newAfterwards,
  openOn,
  undo,
  type Afterwards,
} from './transaction.ts'

/** `own`: the same transaction, for locking what only the member's subject stands for. */
type Work<T = unknown> = (tx: Tx, own: Tx) => Promise<T>
type Member = {
  subject: string | undefined
  work: Work
  resolve: (answer: unknown) => void
  reject: (error: unknown) => void
}
/** Who waits for a transaction, and who is in one. */
type Line = { waiting: Member[]; underWay: Set<Member>; transactions: number; patience?: NodeJS.Timeout }

const MOST_MEMBERS = 32
/** One is decided while the one before is being written. */
const MOST_TRANSACTIONS = 2
const PATIENCE_MS = 25
const lines = new WeakMap<Database, Line>()

/**
 * Runs work that only reads, and writes through batches rows that nobody else holds: what comes at the same time shares
 * one transaction and one statement, which costs the database half. Nobody waits for others to come: who is alone has a
 * transaction alone, and whoever comes meanwhile goes with the next. What is refused takes no one with it; if the shared
 * transaction fails, each is done again in its own. Work that locks or writes by itself is done in its own, too; only
 * through `own` it may lock its `subject`, of which there is never more than one in a transaction.
 */
export async function inSharedTransaction<T>(
  ctx: Pick<Context, 'db'>,
  work: Work<T>,
  { subject }: { subject?: string } = {},
): Promise<T> {
  if (ctx.db.isTransaction) return work(ctx.db as Tx, ctx.db as Tx)
  const line = lines.get(ctx.db) ?? { waiting: [], underWay: new Set(), transactions: 0 }
  lines.set(ctx.db, line)
  return new Promise<T>((resolve, reject) => {
    line.waiting.push({ subject, work, resolve: resolve as Member['resolve'], reject })
    advance(ctx, line)
  })
}

/**
 * Half of those who are here go together, so that the desk decides on one half while the other is written. Nobody waits
 * longer than a moment for whoever went before: that one may be waiting for a lock.
 */
function advance(ctx: Pick<Context, 'db'>, line: Line): void {
  const { waiting, underWay } = line
  if (!waiting.length) return
  const isTime = line.transactions < MOST_TRANSACTIONS && waiting.length >= underWay.size
  if (line.transactions === 0 || isTime) begin(ctx, line, Math.ceil((waiting.length + underWay.size) / 2))
  else
    line.patience ??= setTimeout(() => {
      line.patience = undefined
      if (line.waiting.length) begin(ctx, line, line.waiting.length)
    }, PATIENCE_MS)
}

function begin(ctx: Pick<Context, 'db'>, line: Line, share: number): void {
  const members = takeOfDifferentSubjects(line, Math.min(share, MOST_MEMBERS))
  line.transactions++
  for (const member of members) line.underWay.add(member)
  const run = members.length === 1 ? runAlone(ctx, members[0]!) : runTogether(ctx, members)
  void run.finally(() => {
    line.transactions--
    for (const member of members) line.underWay.delete(member)
    advance(ctx, line)
  })
}

function takeOfDifferentSubjects(line: Line, most: number): Member[] {
  const taken: Member[] = []
  const subjects = new Set<string>()
  line.waiting = line.waiting.filter((member) => {
    const { subject } = member
    if (taken.length >= most || (subject !== undefined && subjects.has(subject))) return true
    if (subject !== undefined) subjects.add(subject)
    taken.push(member)
    return false
  })
  return taken
}

async function runAlone(ctx: Pick<Context, 'db'>, { work, resolve, reject }: Member): Promise<void> {
  await inTransaction(ctx, (tx) => work(tx, tx)).then(resolve, reject)
}

type Outcome =
  | { ended: 'decided'; member: Member; after: Afterwards; answer: unknown }
  | { ended: 'refused' | 'failed' | 'not_together'; member: Member; error: unknown }

async function runTogether(ctx: Pick<Context, 'db'>, members: Member[]): Promise<void> {
  const phase = { committing: false }
  const outcomes: Outcome[] = []
  try {
    await decideAndWrite(ctx, members, outcomes, phase)
  } catch (error) {
    // Nobody knows what happened to a commit whose answer was lost.
    if (phase.committing && isDatabaseDown(error)) for (const { reject } of members) reject(error)
    else await Promise.all(members.map((member) => runAlone(ctx, member)))
    return
  }
  const alone: Promise<void>[] = []
  for (const one of outcomes) {
    if (one.ended === 'decided') {
      follow(one.after)
      one.member.resolve(one.answer)
    } else if (one.ended === 'refused') one.member.reject(one.error)
    else alone.push(runAlone(ctx, one.member))
  }
  await Promise.all(alone)
}

async function decideAndWrite(
  ctx: Pick<Context, 'db'>,
  members: Member[],
  outcomes: Outcome[],
  phase: { committing: boolean },
): Promise<void> {
  const executor = ctx.db.getExecutor()
  await executor.provideConnection(async (connection) => {
    const after = newAfterwards()
    try {
      const decide = (member: Member) => decideOne(executor, connection, member, after)
      outcomes.push(...(await Promise.all(members.map(decide))))
      for (const one of outcomes) if (one.ended === 'failed') throw one.error
      const lasts = outcomes.flatMap((one) => (one.ended === 'decided' && one.after.last) || [])
      if (lasts[0]) after.last = { ...lasts[0], writes: lasts.flatMap(({ writes }) => writes) }
      phase.committing = true
      await commit(connection, after)
    } catch (caught) {
      throw await undo(connection, after, caught)
    }
  })
}

async function decideOne(
  executor: QueryExecutor,
  connection: DatabaseConnection,
  member: Member,
  { begun }: Afterwards,
): Promise<Outcome> {
  const after = { ...newAfterwards(begun), isMember: true }
  // What was gathered is not there to be read yet.
  const beforeWriting = () => (after.last ? NOT_TOGETHER : null)
  // Two in one transaction do not wait for each other's locks, and what one writes by itself would stand if it fails.
  const onlyReading = (query: CompiledQuery) => (locksOrWrites(query) ? NOT_TOGETHER : beforeWriting())
  const shared = openOn(executor, connection, after, onlyReading)
  const own = openOn(executor, connection, after, beforeWriting)
  try {
    return { member, after, ended: 'decided', answer: await member.work(shared.tx, own.tx) }
  } catch (error) {
    const ended = error === NOT_TOGETHER ? 'not_together' : error instanceof Problem ? 'refused' : 'failed'
    return { member, ended, error }
  } finally {
    shared.end()
    own.end()
  }
}

const NOT_TOGETHER = new Error('this needs a transaction of its own')

/** For what counts rows that others who share the transaction may be adding: it goes on only in one of its own. */
export function requireOwnTransaction(tx: Tx): void {
  if (isMember(tx)) throw NOT_TOGETHER
}
