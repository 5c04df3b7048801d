import type { z } from 'zod'
import type { replayChanges } from '#contracts/http/replays.ts'
import { compileCalendar } from '#core/calendar/calendar.ts'
import { checkCalendar } from '#core/calendar/check-calendar.ts'
import type { Path } from '#core/escalation/path.ts'
import { choosePath } from '#core/escalation/choose-path.ts'
import type { ReplayRules } from '#core/replay/replay-ticket.ts'
import { checkRotaDefinition } from '#server/features/rotas/index.ts'
import {
  onDutyFor,
  pathOf,
  policyOf,
  refuseDefinition,
  requireKnown,
  rotaOf,
  type Desk,
} from '#server/features/workspaces/index.ts'

export type Changes = z.output<typeof replayChanges>
export type ChosenBy = Parameters<typeof choosePath>[1]
export type Rules = ReplayRules & { pathFor: (by: ChosenBy) => Path | null; onDuty: Desk['onDuty'] }

/** The rules of the desk with what is to be changed laid over them; refuses what does not exist. */
export function changedRules(desk: Desk, { policy, path, calendar, rotas }: Changes): Rules {
  if (calendar) {
    requireKnown(desk.calendars, { '/calendar/id': calendar.id })
    const faults = checkCalendar(calendar.definition)
    refuseDefinition(
      faults.map(({ code, path: at }) => ({
        code: `calendar.${code}`,
        pointer: `/calendar/definition${at}`,
      })),
    )
  }
  if (policy?.id) requireKnown(policyIds(desk), { '/policy/id': policy.id })
  if (path?.id) requireKnown(desk.pathNames, { '/path/id': path.id })
  rotas?.forEach(({ id, definition }, i) => {
    requireKnown(desk.rotas, { [`/rotas/${i}/id`]: id })
    checkRotaDefinition(desk, definition, `/rotas/${i}/definition`)
  })
  const changed = calendar && compileCalendar(calendar.definition)
  return {
    policies: policiesOf(desk, policy),
    pathFor: pathsOf(desk, path),
    onDuty: dutiesOf(desk, rotas),
    calendars: (id, version) => (changed && id === calendar?.id ? changed : desk.calendarOf(id, version)),
    calendarVersionOf: desk.calendarVersionOf,
    topicLine: desk.topicLine,
    teamCalendarId: (teamId) => desk.teams.get(teamId)?.calendarId ?? null,
    firstResponseNeeds: desk.settings.firstResponseNeeds,
    reopenWithinMs: desk.settings.reopenWithinMs,
  }
}

function dutiesOf(desk: Desk, changed: Changes['rotas']): Desk['onDuty'] {
  if (!changed?.length) return desk.onDuty
  const rotas = new Map(desk.rotas)
  for (const { id, definition } of changed) {
    const before = rotas.get(id)
    if (before) rotas.set(id, { ...before, rota: rotaOf(definition) })
  }
  const people = { teams: desk.teams, members: desk.members, rotas }
  return (target, at, holderId) => onDutyFor(people, target, at, holderId)
}

function policyIds({ policies }: Desk): Map<string, unknown> {
  return new Map(policies.map((policy) => [policy.policyId, policy]))
}

function policiesOf(desk: Desk, changed: Changes['policy']): Desk['policies'] {
  if (!changed) return desk.policies
  const before = desk.policies.find(({ policyId }) => policyId === changed.id)
  const position = before?.order ?? -1
  const id = changed.id ?? 'pol_replay'
  const policy = policyOf({ id, version: 0, position, active: true }, changed.definition)
  return [policy, ...desk.policies.filter((other) => other !== before)]
}

function pathsOf(desk: Desk, changed: Changes['path']): Rules['pathFor'] {
  if (!changed) return (by) => choosePath(desk.paths, by) ?? desk.paths[0] ?? null
  const path = pathOf(changed.id ?? 'pth_replay', 0, changed.definition, desk.calendarVersionOf)
  if (!changed.id) return () => path
  const paths = desk.paths.map((other) => (other.id === changed.id ? path : other))
  return (by) => choosePath(paths, by) ?? paths[0] ?? null
}
