import { sql } from 'kysely'
import { instant, type Instant } from '#core/time/instant.ts'
import { at, type Database } from '../db/database.ts'
import { startLoop, type Loop } from '../loop.ts'
import type { Log } from '../log.ts'

/** What listeners get of a row of `events`. */
export type LiveEvent = {
  id: number
  workspaceId: string
  ticketId: string | null
  subjectId: string | null
  type: string
  at: Instant
}
export type LiveListener = (events: LiveEvent[]) => void
export type LiveNews = { type: string; ticketId: string | null; subjectId?: string }

export type LiveBus = {
  /**
   * Hands over each event of a workspace that is committed from now on, about in order; gives the way to stop. What is
   * read after the promise holds misses nothing.
   */
  subscribe(workspaceId: string, listener: LiveListener): Promise<() => void>
  /** Events after an id, and once more the latest before it, which may have been committed after it was sent. */
  since(workspaceId: string, id: number, now: Instant): Promise<LiveEvent[]>
  /** Hears what is told without being kept; gives the way to stop. */
  hear(workspaceId: string, hearer: (news: LiveNews) => void): () => void
  /** Tells open screens of this process what is true now and kept nowhere; those of others find it at their next look. */
  tell(workspaceId: string, news: LiveNews): void
  stop(): Promise<void>
}

const POLL = 250
const MOST_AT_ONCE = 1_000
const MOST_CATCH_UP = 5_000
/** A number that was drawn and not seen is either still uncommitted or rolled back; after this long it is the latter. */
const LONGEST_COMMIT = 30_000

/**
 * The events table is the source; commits of this process are told at once, those of others are found by looking.
 * Numbers are drawn before the commit, so they become visible out of order: gaps are remembered and asked for again.
 */
export function startLiveBus(db: Database, log: Log): LiveBus {
  const listeners = new Map<string, Set<LiveListener>>()
  const hearers = new Map<string, Set<(news: LiveNews) => void>>()
  const gaps = new Map<number, number>()
  let cursor: number | null = null
  let beginning: Promise<void> | null = null
  const begin = async () => {
    const latest = await latestId(db)
    const recent = await readFrom(db, latest - MOST_AT_ONCE, [])
    cursor = noteGaps(gaps, (recent[0]?.id ?? latest + 1) - 1, recent)
  }
  const round = async (): Promise<number> => {
    if (cursor === null) return POLL
    if (!listeners.size) {
      cursor = beginning = null
      gaps.clear()
      return POLL
    }
    const events = await readFrom(db, cursor, [...gaps.keys()])
    cursor = noteGaps(gaps, cursor, events)
    deliver(listeners, events, log)
    return events.length === MOST_AT_ONCE ? 0 : POLL
  }
  let loop: Loop | null = null
  return {
    async subscribe(workspaceId, listener) {
      const known = listeners.get(workspaceId) ?? new Set()
      listeners.set(workspaceId, known.add(listener))
      loop ??= startLoop({ name: 'live', wokenBy: 'events', log, longestSleep: POLL }, round)
      const forget = () => {
        known.delete(listener)
        if (!known.size) listeners.delete(workspaceId)
      }
      // The next one tries again: a database that was away for a moment is no end of it.
      beginning ??= begin().catch((error: unknown) => {
        beginning = null
        throw error
      })
      await beginning.catch((error: unknown) => {
        forget()
        throw error
      })
      return forget
    },
    since: (workspaceId, id, now) => readSince(db, workspaceId, id, now),
    hear(workspaceId, hearer) {
      const known = hearers.get(workspaceId) ?? new Set()
      hearers.set(workspaceId, known.add(hearer))
      return () => {
        known.delete(hearer)
        if (!known.size) hearers.delete(workspaceId)
      }
    },
    tell(workspaceId, news) {
      for (const hearer of hearers.get(workspaceId) ?? []) hearer(news)
    },
    stop: async () => loop?.stop(),
  }
}

const columns = ['id', 'workspaceId', 'ticketId', 'subjectId', 'type', 'at'] as const

async function latestId(db: Database): Promise<number> {
  const row = await db.selectFrom('events').select('id').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row?.id ?? 0
}

async function readFrom(db: Database, cursor: number, gaps: number[]): Promise<LiveEvent[]> {
  const { rows } = await sql<LiveEvent>`
    select id, workspace_id as "workspaceId", ticket_id as "ticketId", subject_id as "subjectId", type, at from events
    where id > ${cursor} or id = any(${gaps}::bigint[]) order by id limit ${MOST_AT_ONCE}`.execute(
    db.withoutPlugins(),
  )
  return rows
}

function noteGaps(gaps: Map<number, number>, cursor: number, events: LiveEvent[]): number {
  const now = performance.now()
  let last = cursor
  for (const { id } of events) {
    gaps.delete(id)
    for (let missing = last + 1; missing < id && id - missing < MOST_AT_ONCE; missing++)
      gaps.set(missing, now)
    if (id > last) last = id
  }
  for (const [id, since] of gaps) if (now - since > LONGEST_COMMIT) gaps.delete(id)
  return last
}

function deliver(listeners: Map<string, Set<LiveListener>>, events: LiveEvent[], log: Log): void {
  const byWorkspace = Map.groupBy(events, (event) => event.workspaceId)
  for (const [workspaceId, own] of byWorkspace) {
    for (const listener of listeners.get(workspaceId) ?? []) {
      try {
        listener(own)
      } catch (error) {
        log.error({ err: error }, 'a listener of live events failed')
      }
    }
  }
}

async function readSince(db: Database, workspaceId: string, id: number, now: Instant): Promise<LiveEvent[]> {
  const rows = await db
    .selectFrom('events')
    .select([...columns])
    .where('workspaceId', '=', workspaceId)
    .where((where) =>
      where.or([
        where('id', '>', id),
        where.and([where('id', '>', id - MOST_AT_ONCE), where('at', '>', at(instant(now - LONGEST_COMMIT)))]),
      ]),
    )
    .orderBy('id')
    .limit(MOST_CATCH_UP)
    .execute()
  return rows
}
