import { ROLES } from '#core/permission/permission.ts'
import type { Path } from '#core/escalation/path.ts'
import type { Instant } from '#core/time/instant.ts'
import { compileCalendars } from './compile-calendars.ts'
import { pathOf, pathVersionId } from './compile-path.ts'
import { compilePeople, isOnStaff, isPresent, onDutyFor, type CompiledPeople } from './compile-people.ts'
import { policyOf, policyVersionId } from './compile-policy.ts'
import { remedyOf } from './compile-remedy.ts'
import { compileTopics } from './compile-topics.ts'
import type { Desk } from './desk.ts'
import type { StoredDesk } from './desk-store.ts'
import { readSettings } from './workspace-settings.ts'

/** What is stored, compiled for deciding. */
export function compileDesk(workspaceId: string, stored: StoredDesk): Desk {
  const settings = readSettings(stored.settings)
  const calendars = compileCalendars(stored.calendars)
  const people = compilePeople(stored)
  const remedies = stored.remedies.map(remedyOf)
  return {
    workspaceId,
    revision: stored.revision,
    name: stored.name,
    language: stored.language,
    zone: stored.zone,
    settings,
    ...calendars,
    ...people,
    ...compileTopics(stored.topics, people.teams, settings),
    ...compilePolicies(stored.policies),
    ...compilePaths(stored.paths, people, calendars.calendarVersionOf),
    onDuty: (target, at, holderId) => onDutyFor(people, target, at, holderId),
    remedies,
    remedy: (id) => remedies.find((remedy) => remedy.id === id),
    mailboxes: new Map(stored.mailboxes.map((mailbox) => [mailbox.id, mailbox])),
    highestLevel: Math.max(1, ...[...people.teams.values()].filter((t) => !t.disabled).map((t) => t.level)),
  }
}

function compilePolicies(stored: StoredDesk['policies']): Pick<Desk, 'policies' | 'policyNames'> {
  const policies = stored.flatMap((policy) => {
    const inForce = policy.versions.find(({ version }) => version === policy.version)
    return inForce && policy.active ? [policyOf(policy, inForce.definition)] : []
  })
  const names = stored.flatMap(({ id, name, versions }) =>
    versions.map(({ version }) => [policyVersionId(id, version), name] as const),
  )
  return { policies, policyNames: new Map(names) }
}

function compilePaths(
  stored: StoredDesk['paths'],
  people: CompiledPeople,
  calendarVersionOf: (calendarId: string) => number,
): Pick<Desk, 'paths' | 'pathVersion' | 'pathNames' | 'fallbackMembers'> {
  const everyVersion = new Map<string, Path>()
  const fallbacks = new Map<string, string>()
  for (const { id, versions } of stored) {
    for (const { version, definition } of versions) {
      everyVersion.set(pathVersionId(id, version), pathOf(id, version, definition, calendarVersionOf))
      if (definition.finalFallback) fallbacks.set(pathVersionId(id, version), definition.finalFallback)
    }
  }
  const pathVersion = (id: string, version: number) => everyVersion.get(pathVersionId(id, version))
  return {
    pathVersion,
    paths: stored.filter((path) => path.active).flatMap(({ id, version }) => pathVersion(id, version) ?? []),
    pathNames: new Map(stored.map(({ id, name }) => [id, name])),
    fallbackMembers: (id, version, at) => lastToTell(people, fallbacks.get(pathVersionId(id, version)), at),
  }
}

/** Somebody always hears: who the path names, else the highest role that has somebody there, else whoever is on staff. */
function lastToTell({ members }: CompiledPeople, named: string | undefined, at: Instant): readonly string[] {
  const known = named === undefined ? undefined : members.get(named)
  if (isPresent(known, at)) return [known.id]
  const staff = [...members.values()].filter(isOnStaff)
  const tries = [staff.filter((member) => isPresent(member, at)), staff]
  for (const tried of tries) {
    for (const role of ROLES.toReversed()) {
      const holders = tried.filter((member) => member.role === role)
      if (holders.length) return holders.map(({ id }) => id)
    }
  }
  return []
}
