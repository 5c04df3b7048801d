import type { PolicyDefinition } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

export type PolicyRow = {
  id: string
  name: string
  version: number
  position: number
  active: boolean
  revision: number
}

export function insertPolicy(work: Work, policy: PolicyRow): void {
  work.batch.insert('slaPolicies', { ...policy, workspaceId: work.workspaceId, createdAt: at(work.now) })
}

export function savePolicy(work: Work, policy: PolicyRow): void {
  work.batch.update('slaPolicies', { ...policy, workspaceId: work.workspaceId })
}

/** Versions are only ever added: a running clock keeps its own (4.3). */
export function insertVersion(work: Work, { id, version }: PolicyRow, definition: PolicyDefinition): void {
  const { workspaceId, actor, now } = work
  work.batch.insert('slaPolicyVersions', {
    workspaceId,
    policyId: id,
    version,
    definition,
    createdBy: actor.kind === 'member' ? actor.memberId : null,
    createdAt: at(now),
  })
}
