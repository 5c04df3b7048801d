import { nextOpening } from '#core/calendar/arithmetic.ts'
import { isEverOver } from '#core/calendar/term.ts'
import { checkPath } from '#core/escalation/check-path.ts'
import type { Path, StepTarget } from '#core/escalation/path.ts'
import { gaps } from '#core/rota/rota.ts'
import { instant, type Instant, day } from '#core/time/instant.ts'
import {
  isOnStaff,
  type Desk,
  type DeskTeam,
  type PathDefinition,
  pathOf,
  refuseDefinition,
  requireKnown,
} from '#server/features/workspaces/index.ts'

/** How far ahead a rota is looked at for hours in which nobody is on duty. */
const AHEAD_MS = 56 * day

/** Gives the path as core takes it, or refuses one that cannot reach, end or be chosen (4.7, 5.5). */
export function checkDefinition(
  desk: Desk,
  path: { id: string; version: number },
  definition: PathDefinition,
  now: Instant,
): Path {
  requireKnown(desk.members, { '/definition/finalFallback': definition.finalFallback })
  requireKnown(desk.topics, { '/definition/chooseBy/topicIds': definition.chooseBy.topicIds })
  const compiled = pathOf(path.id, path.version, definition, (id) => desk.calendars.get(id)?.version ?? 0)
  const refusals = checkPath(compiled, {
    exists: (kind, id) => exists(desk, kind, id),
    neverOpens: (id) => nextOpening(desk.calendarOf(id, null), now) === null,
    neverEnds: (id, term) => !isEverOver(desk.calendarOf(id, null), now, term),
    holders: (target) => holders(desk, target),
    canBeEmpty: (target) => canBeEmpty(desk, target, now),
  })
  refuseDefinition(refusals.map(({ code, params }) => ({ code, params, pointer: pointerOf(params.path) })))
  return compiled
}

/** Where the contract has what core calls by another name. */
function pointerOf(path: unknown): string {
  return `/definition${path === '/calendarId' ? '/updateCalendarId' : String(path)}`
}

function exists(desk: Desk, kind: 'team' | 'rota' | 'member' | 'calendar', id: string): boolean {
  switch (kind) {
    case 'team':
      return desk.teams.get(id)?.disabled === false
    case 'member':
      return isOnStaff(desk.members.get(id))
    case 'rota':
      return desk.rotas.has(id)
    case 'calendar':
      return desk.calendars.has(id)
  }
}

function holders(desk: Desk, target: Extract<StepTarget, { kind: 'role' | 'level' }>): number {
  const ids =
    target.kind === 'role'
      ? [...desk.members.values()].filter(({ role }) => role === target.role).map(({ id }) => id)
      : teamsAt(desk, target.level).flatMap(({ memberIds }) => memberIds)
  return new Set(ids.filter((id) => isOnStaff(desk.members.get(id)))).size
}

export function teamsAt({ teams }: Desk, level: number): DeskTeam[] {
  return [...teams.values()].filter((team) => team.level === level && !team.disabled)
}

function canBeEmpty(desk: Desk, target: StepTarget, now: Instant): boolean {
  switch (target.kind) {
    case 'member':
      return !isOnStaff(desk.members.get(target.id))
    case 'rota':
      return hasGap(desk, target.id, now)
    case 'team':
      return teamCanBeEmpty(desk, desk.teams.get(target.id), now)
    case 'level':
      return teamsAt(desk, target.level).every((team) => teamCanBeEmpty(desk, team, now))
    case 'role':
      return holders(desk, target) === 0
    case 'own_lead':
      // Not everybody has one.
      return true
  }
}

function teamCanBeEmpty(desk: Desk, team: DeskTeam | undefined, now: Instant): boolean {
  if (!team) return true
  const rotas = [...desk.rotas.values()].filter(({ teamId }) => teamId === team.id)
  if (rotas.length) return rotas.every(({ id }) => hasGap(desk, id, now))
  return !team.memberIds.some((id) => isOnStaff(desk.members.get(id)))
}

function hasGap(desk: Desk, rotaId: string, now: Instant): boolean {
  const rota = desk.rotas.get(rotaId)
  return !rota || gaps(rota.rota, now, instant(now + AHEAD_MS)).length > 0
}
