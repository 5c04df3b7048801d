import type { Instant } from '#core/time/instant.ts'
import type { Actor, Context } from './context.ts'
import { type Batch, startBatch } from './db/batch.ts'
import type { Tx } from './db/database.ts'
import { inTransaction } from './db/transaction.ts'

/** One verb = one transaction. What it read `now` as, who acts, and the writes that will go out in one statement. */
export type Work = {
  ctx: Context
  tx: Tx
  batch: Batch
  now: Instant
  actor: Actor
  workspaceId: string
  /** What happened so far in this transaction; reactions read it. */
  events: DeskEvent[]
  /** Things loaded for update, so that verb and reactions change the same one: key → thing. */
  held: Map<string, unknown>
  /** The rules whose actions led here, first to last. */
  causedBy?: readonly string[]
  /** Run before the batch goes out, last registered last: each saves a thing that was held. */
  savers: Map<string, () => void>
}

export type DeskEvent = {
  type: string
  ticketId: string | null
  subjectId: string | null
  data: Record<string, unknown>
  /** Who made it happen. */
  by: Actor
  /** The rules whose actions led to it, first to last; reactions hand it on. */
  causedBy: readonly string[]
}

/** What a feature does in the same transaction when another feature's event happens; wired in app/consumers.ts. */
export type Reaction = (work: Work, event: DeskEvent) => Promise<void>
export type Reactions = ReadonlyMap<string, readonly Reaction[]>

const MOST_EVENTS = 500

/**
 * Takes `now` once, opens the transaction, runs the recipe and the reactions to what happened, writes everything in
 * one statement, and commits. Actors of reactions are the desk itself.
 */
export async function doWork<T>(ctx: Context, actor: Actor, recipe: (work: Work) => Promise<T>): Promise<T> {
  const now = ctx.clock.now()
  return inTransaction(ctx, (tx) => workIn(ctx, tx, actor, now, recipe))
}

/** The same inside a transaction that somebody else opened: a timer's, a job's. */
export async function workIn<T>(
  ctx: Context,
  tx: Tx,
  actor: Actor,
  now: Instant,
  recipe: (work: Work) => Promise<T>,
): Promise<T> {
  const work: Work = {
    ctx,
    tx,
    batch: startBatch(),
    now,
    actor,
    workspaceId: actor.workspaceId,
    events: [],
    held: new Map(),
    savers: new Map(),
  }
  const answer = await recipe(work)
  await react(work)
  for (const save of work.savers.values()) save()
  await work.batch.flush(tx)
  return answer
}

async function react(work: Work): Promise<void> {
  const most = work.events.length + MOST_EVENTS
  for (let i = 0; i < work.events.length; i++) {
    // An end for reactions that would answer one another for ever.
    if (i >= most) throw new Error(`more than ${MOST_EVENTS} events followed from one transaction`)
    const event = work.events[i]!
    const reactions = work.ctx.reactions.get(event.type) ?? []
    if (reactions.length === 0) continue
    const following: Work = { ...asSystem(work, event.type), causedBy: event.causedBy }
    for (const reaction of reactions) await reaction(following, event)
  }
}

/** The same work as the desk itself: for what follows from somebody's verb without being theirs. */
export function asSystem(work: Work, because: string): Work {
  return { ...work, actor: { kind: 'system', workspaceId: work.workspaceId, because } }
}

export type EventDraft = {
  type: string
  ticketId?: string | null
  subjectId?: string | null
  data?: Record<string, unknown>
}

/** Appends to the timeline. The actor is stored as { kind, id }, so that a name can change later. */
export function appendEvent(work: Work, draft: EventDraft): void {
  const event: DeskEvent = {
    type: draft.type,
    ticketId: draft.ticketId ?? null,
    subjectId: draft.subjectId ?? null,
    data: draft.data ?? {},
    by: work.actor,
    causedBy: work.causedBy ?? [],
  }
  work.events.push(event)
  const { by, causedBy: _, ...stored } = event
  work.batch.insert('events', {
    workspaceId: work.workspaceId,
    ...stored,
    at: new Date(work.now),
    actor: storedActor(by),
  })
}

type StoredActor = { kind: string; id: string | null; because?: string }
const storedActors = new WeakMap<Actor, StoredActor>()

/** The same for all that one actor does: many events of one are then written with their actor once. */
function storedActor(actor: Actor): StoredActor {
  const known = storedActors.get(actor) ?? eventActor(actor)
  storedActors.set(actor, known)
  return known
}

function eventActor(actor: Actor): StoredActor {
  switch (actor.kind) {
    case 'member':
      return { kind: 'member', id: actor.memberId }
    case 'api_key':
      return { kind: 'api_key', id: actor.keyId }
    case 'customer':
      return { kind: 'customer', id: actor.contactId }
    case 'system':
      return { kind: 'system', id: null, because: actor.because }
  }
}
