import type { PathDefinition } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

export type PathRow = { id: string; name: string; version: number; active: boolean; revision: number }

export function insertPath(work: Work, path: PathRow): void {
  work.batch.insert('paths', { ...path, workspaceId: work.workspaceId, createdAt: at(work.now) })
}

export function savePath(work: Work, path: PathRow): void {
  work.batch.update('paths', { ...path, workspaceId: work.workspaceId })
}

/** Versions are only ever added: a running escalation keeps its own (5.5). */
export function insertVersion(work: Work, { id, version }: PathRow, definition: PathDefinition): void {
  const { workspaceId, actor, now } = work
  work.batch.insert('pathVersions', {
    workspaceId,
    pathId: id,
    version,
    definition,
    createdBy: actor.kind === 'member' ? actor.memberId : null,
    createdAt: at(now),
  })
}

/** Confirming twice is once. */
export function insertReading(
  work: Work,
  reading: { pathId: string; version: number; memberId: string },
): void {
  work.batch.upsert('pathReadings', { ...reading, workspaceId: work.workspaceId, confirmedAt: at(work.now) })
}
