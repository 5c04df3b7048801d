import type { Calendars, Clock } from '#core/clock/clock.ts'
import { POLICY_CLOCK_KINDS, type PolicyClockKind } from '#core/clock/policy.ts'
import { entryStep } from '#core/escalation/choose-path.ts'
import type { Path } from '#core/escalation/path.ts'
import { replayEscalation, type PastEscalation } from '#core/replay/replay-escalation.ts'
import type { Instant } from '#core/time/instant.ts'
import { type Desk, isPresent } from '#server/features/workspaces/index.ts'
import type { Rules } from './changed-rules.ts'
import type { PastRow } from './past-tickets.ts'

/** `told`: how often each member was. */
export type Climbs = { count: number; climbed: number; told: Record<string, number> }
/** What an escalation climbs on: as it is, or changed. */
type Ground = { path: Path | null; calendars: Calendars; onDuty: Desk['onDuty'] }
type Scene = { desk: Desk; rules: Rules; row: PastRow; would: readonly Clock[]; until: Instant }

export const noClimbs = (): Climbs => ({ count: 0, climbed: 0, told: {} })

/**
 * Adds the escalations of a ticket to what was and to what would have been. Both are played up their path until they
 * were really taken, on the people and rotas of today, so that the two differ by the change alone. A breach that would
 * have come starts one where the workspace says so; one that would not have come takes its own away.
 */
export function addClimbs(climbs: { did: Climbs; would: Climbs }, scene: Scene): void {
  const { desk, row, would, until } = scene
  const past = row.escalations.filter(({ requestedAt }) => requestedAt <= until)
  const wasBreach = past.filter(({ reason }) => reason === 'sla_breached')
  const kept = past.filter(({ reason }) => reason !== 'sla_breached').map((one) => asPast(row, one))
  for (const one of past) {
    const ground = { path: pathNow(desk, row, one.kind), calendars: desk.calendarOf, onDuty: desk.onDuty }
    add(climbs.did, scene, asPast(row, one), ground)
  }
  const breach = desk.settings.escalateOn.includes('sla_breached') ? firstBreach(would) : null
  const byBreach: PastEscalation[] =
    breach === null || breach > until || kept.some(({ at, kind }) => kind === 'hierarchical' && at <= breach)
      ? []
      : [bornOfBreach(row, breach, wasBreach[0]?.acknowledgedAt ?? null)]
  const { calendars, onDuty } = scene.rules
  for (const one of [...kept, ...byBreach]) {
    add(climbs.would, scene, one, { path: changedPath(scene, one), calendars, onDuty })
  }
}

function asPast(row: PastRow, one: PastRow['escalations'][number]): PastEscalation {
  const { id, kind, reason, severity, askedBy, requestedAt, acknowledgedAt } = one
  const takenAt = acknowledgedAt ?? one.resolvedAt ?? one.closedAt
  return { id, kind, reason, severity, askedBy, ticketId: row.id, at: requestedAt, takenAt, entryStep: 0 }
}

/** Nobody knows when it would have been taken; without a like one it is as if at once. */
function bornOfBreach({ id }: PastRow, at: Instant, taken: Instant | null): PastEscalation {
  const about = { kind: 'hierarchical', reason: 'sla_breached', severity: 'normal', askedBy: 'rule' } as const
  const takenAt = taken !== null && taken > at ? taken : at
  return { ...about, id: `${id}/breach`, ticketId: id, at, takenAt, entryStep: 0 }
}

function firstBreach(clocks: readonly Clock[]): Instant | null {
  const isOfPolicy = ({ kind }: Clock) => POLICY_CLOCK_KINDS.includes(kind as PolicyClockKind)
  const breaches = clocks.filter(isOfPolicy).flatMap(({ breachedAt }) => breachedAt ?? [])
  return breaches.length ? breaches.reduce((a, b) => (a < b ? a : b)) : null
}

function chosenBy(desk: Desk, { state, accountId }: PastRow, kind: PastEscalation['kind']) {
  return { kind, topicIds: desk.topicLine(state.topicId), accountId, language: state.language }
}

function pathNow(desk: Desk, row: PastRow, kind: PastEscalation['kind']): Path | null {
  const pinned = row.escalations.find((one) => one.kind === kind)
  return pinned ? (desk.pathVersion(pinned.pathId, pinned.pathVersion) ?? null) : null
}

function changedPath({ desk, rules, row }: Scene, { kind }: PastEscalation): Path | null {
  return rules.pathFor(chosenBy(desk, row, kind))
}

function add(climbs: Climbs, scene: Scene, one: PastEscalation, ground: Ground): void {
  const { path, calendars, onDuty } = ground
  if (!path) return
  const { desk, row, until } = scene
  const { state } = row
  const topicIds = desk.topicLine(state.topicId)
  const entry = entryStep(path, {
    priority: state.priority,
    topicIds,
    accountId: row.accountId,
    repeatedCause: false,
  })
  const holder = state.ownerMemberId ?? desk.teams.get(state.ownerTeamId)?.leadId ?? ''
  const factsAt = (at: Instant) => ({
    path,
    calendars,
    onDuty: path.steps.map(({ target }) => onDuty(target, at, holder)),
    fallbackMemberIds: desk
      .fallbackMembers(path.id, path.version, at)
      .filter((id) => isPresent(desk.members.get(id), at)),
    accountableMemberId: holder,
    openEscalations: [],
  })
  const climb = replayEscalation({ ...one, entryStep: entry }, factsAt, until)
  if (!climb) return
  climbs.count += 1
  climbs.climbed += climb.highestStep > entry ? 1 : 0
  for (const [id, times] of Object.entries(climb.told)) climbs.told[id] = (climbs.told[id] ?? 0) + times
}
