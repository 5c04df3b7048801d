import type { Work } from '#server/platform/work.ts'
import { beginSettingsChange } from './begin-settings-change.ts'
import { readSettings, type WorkspaceSettings } from './workspace-settings.ts'
import { loadWorkspace, saveWorkspace } from './workspace-store.ts'

type Changed<T> = { change: Partial<WorkspaceSettings>; answer: T }

/** For features that keep what an admin chose among the workspace's settings: lays a change over them, under their lock. */
export async function changeSettings<T>(
  work: Work,
  decide: (before: WorkspaceSettings) => Changed<T>,
): Promise<T> {
  await beginSettingsChange(work)
  const row = await loadWorkspace(work.tx, work.workspaceId)
  const { change, answer } = decide(readSettings(row.settings))
  await saveWorkspace(work, { ...row, settings: { ...row.settings, ...change } })
  return answer
}
