import type { StepTarget } from '#core/escalation/path.ts'
import { onDutyAt } from '#core/rota/rota.ts'
import { standingAt } from '#core/rota/standing.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import { rotaOf } from '#core/rota/rota-of.ts'
import type { DeskMember, DeskRota, DeskTeam } from './desk.ts'
import type { StoredDesk } from './desk-store.ts'

export type CompiledPeople = {
  teams: ReadonlyMap<string, DeskTeam>
  members: ReadonlyMap<string, DeskMember>
  rotas: ReadonlyMap<string, DeskRota>
}

export function compilePeople(stored: StoredDesk): CompiledPeople {
  const disabled = new Set(stored.members.filter(({ state }) => state === 'disabled').map(({ id }) => id))
  const teamsOf = new Map<string, string[]>()
  const membersOf = new Map<string, string[]>()
  for (const { teamId, memberId } of stored.memberships) {
    teamsOf.set(memberId, [...(teamsOf.get(memberId) ?? []), teamId])
    if (!disabled.has(memberId)) membersOf.set(teamId, [...(membersOf.get(teamId) ?? []), memberId])
  }
  return {
    teams: byId(stored.teams.map((team) => ({ ...team, memberIds: membersOf.get(team.id) ?? [] }))),
    members: byId(
      stored.members.map((member) => ({
        ...member,
        awayUntil: member.awayUntil === null ? null : instant(member.awayUntil),
        teamIds: teamsOf.get(member.id) ?? [],
      })),
    ),
    rotas: byId(
      stored.rotas.map(({ id, name, teamId, definition }) => ({
        id,
        name,
        teamId,
        rota: rotaOf(definition),
      })),
    ),
  }
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]))
}

/** Works here, be it that they are away for a while. */
export function isOnStaff(member: DeskMember | undefined): member is DeskMember {
  return member?.state === 'active' || member?.state === 'away'
}

/** There to be asked: neither disabled, nor only invited, nor away just then. */
export function isPresent(member: DeskMember | undefined, at: Instant): member is DeskMember {
  return member !== undefined && standingAt(member, at).state === 'active'
}

/** Who a step asks, of those who are there (5.5). A team with a rota is asked through it. */
export function onDutyFor(
  people: CompiledPeople,
  target: StepTarget,
  at: Instant,
  holderId: string | null,
): string[] {
  const asked = new Set(askedBy(people, target, at, holderId))
  return [...asked].filter((id) => isPresent(people.members.get(id), at))
}

function askedBy(
  people: CompiledPeople,
  target: StepTarget,
  at: Instant,
  holderId: string | null,
): readonly string[] {
  switch (target.kind) {
    case 'member':
      return [target.id]
    case 'rota':
      return dutyOf(people.rotas.get(target.id), at)
    case 'team':
      return teamOnDuty(people, people.teams.get(target.id), at)
    case 'level':
      return [...people.teams.values()]
        .filter((team) => team.level === target.level)
        .flatMap((team) => teamOnDuty(people, team, at))
    case 'role':
      return [...people.members.values()].filter(({ role }) => role === target.role).map(({ id }) => id)
    case 'own_lead':
      return leadsOf(people, holderId)
  }
}

function teamOnDuty(people: CompiledPeople, team: DeskTeam | undefined, at: Instant): readonly string[] {
  if (!team || team.disabled) return []
  const rotas = [...people.rotas.values()].filter(({ teamId }) => teamId === team.id)
  return rotas.length ? rotas.flatMap((rota) => dutyOf(rota, at)) : team.memberIds
}

function dutyOf(rota: DeskRota | undefined, at: Instant): string[] {
  const duty = rota && onDutyAt(rota.rota, at)
  return duty ? [duty.member] : []
}

/** The member's own lead, else those of their teams, but never the member. */
export function leadsOf(
  { members, teams }: Pick<CompiledPeople, 'members' | 'teams'>,
  holderId: string | null,
): string[] {
  const holder = holderId === null ? undefined : members.get(holderId)
  if (!holder) return []
  if (holder.leadId) return [holder.leadId]
  const leads = holder.teamIds.map((id) => teams.get(id)?.leadId)
  return leads.filter((id) => id !== undefined && id !== null).filter((id) => id !== holder.id)
}
