import { setImmediate } from 'node:timers/promises'
import { instant, parseInstant, type Instant } from '#core/time/instant.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { changedRules, type Changes, type Rules } from './changed-rules.ts'
import { readPast } from './past-tickets.ts'
import { addTicket, emptyTally, resultOf, type ReplayResult, type Tally } from './tally.ts'

/** `onProgress` is told after each page; `signal` stops before the next. */
export type ReplayHow = { onProgress?: (tickets: number) => void; signal?: AbortSignal }

/** The stage on which tickets are played again. */
export type Stage = { desk: Desk; rules: Rules; until: Instant; from: Date; to: Date }

const PAGE = 200
/** So many are played before others have their turn. */
const AT_A_STRETCH = 10

/** Sets the stage; refuses changes that cannot be played, with their place. */
export async function setStage(ctx: Context, workspaceId: string, changes: Changes): Promise<Stage> {
  const [from, to] = [parseInstant(changes.from), parseInstant(changes.to)]
  if (to <= from) throw new Problem('invalid_request', { errors: [{ pointer: '/to', detail: 'too_small' }] })
  const desk = await loadDesk(ctx, workspaceId)
  const rules = changedRules(desk, changes)
  const until = instant(Math.min(to, ctx.clock.now()))
  return { desk, rules, until, from: new Date(from), to: new Date(to) }
}

/** Plays a page of tickets after the given one into the tally; gives the last of them, null when there are no more. */
export async function playPage(
  ctx: Context,
  stage: Stage,
  tally: Tally,
  after: string,
): Promise<string | null> {
  const { from, to, desk } = stage
  const rows = await readPast(ctx.db, desk.workspaceId, { from, to, after, limit: PAGE })
  for (const [i, row] of rows.entries()) {
    if (i % AT_A_STRETCH === AT_A_STRETCH - 1) await setImmediate()
    addTicket(tally, row, stage)
  }
  return rows.length < PAGE ? null : rows.at(-1)!.id
}

/** Plays the tickets of a time through changed rules, and sets what would have been beside what was (9.6). Stores nothing. */
export async function replayPast(
  ctx: Context,
  workspaceId: string,
  changes: Changes,
  { onProgress, signal }: ReplayHow = {},
): Promise<ReplayResult> {
  const stage = await setStage(ctx, workspaceId, changes)
  const tally = emptyTally()
  let after: string | null = ''
  while (after !== null && !signal?.aborted) {
    after = await playPage(ctx, stage, tally, after)
    onProgress?.(tally.tickets)
  }
  return resultOf(tally, { from: changes.from, to: changes.to }, after !== null)
}
