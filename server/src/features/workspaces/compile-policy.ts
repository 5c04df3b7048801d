import type { PolicyTarget, PolicyVersion } from '#core/clock/policy.ts'
import type { PolicyDefinition } from './definitions.ts'

/** How clocks name the version that gave them. */
export function policyVersionId(policyId: string, version: number): string {
  return `${policyId}@${version}`
}

type StoredPolicy = { id: string; version: number; position: number; active: boolean }

/** A stored policy as core takes it. A target without a calendar counts on the owner team's, with null 24×7. */
export function policyOf(policy: StoredPolicy, { conditions, targets }: PolicyDefinition): PolicyVersion {
  return {
    id: policyVersionId(policy.id, policy.version),
    policyId: policy.id,
    version: policy.version,
    order: policy.position,
    enabled: policy.active,
    conditions: {
      topicIds: conditions.topicIds ?? [],
      priorities: conditions.priorities ?? [],
      accountTiers: conditions.tiers ?? [],
      channels: conditions.channels ?? [],
      languages: conditions.languages ?? [],
      levels: conditions.levels ?? [],
    },
    targets: targets.map((target) => ({
      kind: target.kind,
      term: target.term,
      calendar: targetCalendar(target.calendarId),
      pausesOn: target.pausesOn,
      warnAtPercents: target.warnAtPercents,
    })),
  }
}

function targetCalendar(calendarId: string | null | undefined): PolicyTarget['calendar'] {
  if (calendarId === undefined) return 'team'
  return calendarId === null ? null : { calendarId }
}
