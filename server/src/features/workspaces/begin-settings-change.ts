import type { Work } from '#server/platform/work.ts'
import type { Desk } from './desk.ts'
import { markSettingsChanged } from './desk-store.ts'
import { loadDesk } from './load-desk.ts'

/**
 * The first act of every verb that changes settings: other changes wait until this one has committed, and every process
 * loads the desk anew afterwards. Gives the desk as it stands, for the checks.
 */
export async function beginSettingsChange(work: Work): Promise<Desk> {
  await markSettingsChanged(work)
  return loadDesk(work, work.workspaceId)
}

/**
 * What a published version means for clocks that run (4.3). Handed to the verbs that publish by whoever owns the
 * clocks; called within the same transaction when the admin chose "open ones too".
 */
export type RecomputeOpenClocks = (
  work: Work,
  because: { kind: 'calendar' | 'policy'; id: string; version: number },
) => Promise<void>
