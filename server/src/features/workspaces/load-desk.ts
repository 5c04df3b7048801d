import type { Context } from '#server/platform/context.ts'
import type { Work } from '#server/platform/work.ts'
import type { Desk } from './desk.ts'

/**
 * The desk of a workspace, kept per process. One tiny query finds out whether it is fresh; none where the caller has
 * read `config_revision` already.
 */
export async function loadDesk(
  _from: Work | Context,
  _workspaceId: string,
  _revision?: number,
): Promise<Desk> {
  throw new Error('not written')
}
