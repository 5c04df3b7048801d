import { STATUTORY_TABLE } from '#core/clock/statutory-table.ts'
import type { StatutoryDuty } from '#core/clock/statutory.ts'
import type { Desk, WorkspaceSettings } from '#server/features/workspaces/index.ts'

export type Choice = WorkspaceSettings['statutory'][number]

/** The duties of a jurisdiction and sector. */
export function dutiesOf({ jurisdiction, sector }: Choice): StatutoryDuty[] {
  return STATUTORY_TABLE.filter((duty) => duty.jurisdiction === jurisdiction && duty.sector === sector)
}

/** What the workspace chose for a topic or one above it; a choice without topics is for all. */
export function chosenFor(desk: Desk, topicLine: readonly string[]): Choice[] {
  return desk.settings.statutory.filter(
    ({ topicIds }) => topicIds.length === 0 || topicIds.some((id) => topicLine.includes(id)),
  )
}
