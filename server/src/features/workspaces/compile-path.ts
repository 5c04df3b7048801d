import type { Path, StepTarget } from '#core/escalation/path.ts'
import { refuse } from '#server/platform/problem.ts'
import type { PathDefinition } from './definitions.ts'

/** How escalations name the version they run on. */
export function pathVersionId(pathId: string, version: number): string {
  return `${pathId}@${version}`
}

/** A stored path as core takes it; steps count on the calendars' versions in force. */
export function pathOf(
  id: string,
  version: number,
  definition: PathDefinition,
  calendarVersionOf: (calendarId: string) => number,
): Path {
  const pinned = (calendarId: string | null) => (calendarId === null ? null : calendarVersionOf(calendarId))
  return {
    id,
    versionId: pathVersionId(id, version),
    version,
    chooseBy: definition.chooseBy,
    steps: definition.steps.map((step) => ({
      target: targetOf(step.target),
      acknowledgeWithin: step.acknowledgeWithin,
      calendarId: step.calendarId,
      calendarVersion: pinned(step.calendarId),
      channels: step.channels,
      repeats: step.repeats,
      repeatEvery: step.repeatEvery ?? step.acknowledgeWithin,
    })),
    entry: definition.entry.map((entry) => ({
      step: entry.step,
      priority: entry.priority ?? null,
      topicId: entry.topicId ?? null,
      accountId: entry.accountId ?? null,
      repeatedCause: entry.repeatedCause ?? null,
    })),
    closeWithin: definition.closeWithin,
    updateEvery: definition.updateEvery,
    acknowledgementExpires: definition.acknowledgementExpires,
    calendarId: definition.updateCalendarId,
    calendarVersion: pinned(definition.updateCalendarId),
  }
}

/** Viewers read and comment: a step may not ask them. */
function targetOf(target: PathDefinition['steps'][number]['target']): StepTarget {
  if (target.kind !== 'role') return target
  if (target.role === 'viewer') refuse({ code: 'path.role_cannot_act', params: { role: target.role } })
  return { kind: 'role', role: target.role }
}
