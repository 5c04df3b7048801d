import type { Config } from '#server/platform/config/config.ts'
import type { Context } from '#server/platform/context.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'
import { compileDesk } from './compile-desk.ts'
import type { Desk } from './desk.ts'
import { isChangingSettings, readConfigRevision, readDesk } from './desk-store.ts'

const MOST_KEPT = 1_000

/** By process start, of which a test process has many; a start has one configuration. */
const keptBy = new WeakMap<Config, Map<string, Desk>>()

/**
 * The desk of a workspace, kept per process. One tiny query finds out whether it is fresh; none where the caller has
 * read `config_revision` already. A verb and its reactions decide on one desk: it is asked for once.
 */
export async function loadDesk(from: Work | Context, workspaceId: string, revision?: number): Promise<Desk> {
  if (!('tx' in from)) return freshDesk(from, from.db, workspaceId, revision)
  const held = from.held.get('desk') as Desk | undefined
  if (held?.workspaceId === workspaceId) return held
  const desk = await freshDesk(from.ctx, from.tx, workspaceId, revision)
  if (!isChangingSettings(from.tx)) from.held.set('desk', desk)
  return desk
}

type Reading<T> = { found: T; revision: number | undefined }

/**
 * Reads what depends on the desk without asking first whether the one that is kept is fresh: what is read says so itself
 * (`revision`, of the settings; undefined where it cannot). If it was not, or where it refused, all is read again.
 */
export async function readOnDesk<T>(
  ctx: Context,
  workspaceId: string,
  read: (desk: Desk) => Promise<Reading<T>>,
): Promise<{ found: T; desk: Desk }> {
  const kept = keptOf(ctx.config).get(workspaceId)
  const tried = kept && (await Promise.allSettled([read(kept)]))[0]
  const desk = await loadDesk(
    ctx,
    workspaceId,
    tried?.status === 'fulfilled' ? tried.value.revision : undefined,
  )
  if (!tried || desk !== kept) return { found: (await read(desk)).found, desk }
  if (tried.status === 'rejected') throw tried.reason
  return { found: tried.value.found, desk }
}

async function freshDesk(
  ctx: Context,
  db: Database | Tx,
  workspaceId: string,
  revision: number | undefined,
): Promise<Desk> {
  const kept = keptOf(ctx.config)
  const known = kept.get(workspaceId)
  if (known && known.revision === (revision ?? (await readConfigRevision(db, workspaceId)))) return known
  const desk = compileDesk(workspaceId, await readDesk(db, workspaceId))
  if (isChangingSettings(db)) return desk
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(workspaceId, desk)
  return desk
}

function keptOf(config: Config): Map<string, Desk> {
  const kept = keptBy.get(config) ?? new Map<string, Desk>()
  keptBy.set(config, kept)
  return kept
}
