import type { Calendar } from '#core/calendar/calendar.ts'
import type { Calendars } from '#core/clock/clock.ts'
import type { PolicyVersion, Priority } from '#core/clock/policy.ts'
import type { Path, StepTarget } from '#core/escalation/path.ts'
import type { Role } from '#core/permission/permission.ts'
import type { Remedy, RemedyLimit } from '#core/remedy/remedy.ts'
import type { Rota } from '#core/rota/rota.ts'
import type { RouteFacts } from '#core/routing/route.ts'
import type { Instant } from '#core/time/instant.ts'
import type { Language } from '#i18n/say.ts'
import type { WorkspaceSettings } from './workspace-settings.ts'

/**
 * All that decisions about tickets need of a workspace's settings, compiled once and shared by every verb of a process
 * until `revision` changes. It is never written to.
 */
export type Desk = {
  workspaceId: string
  /** `workspaces.config_revision` of the moment it was read. */
  revision: number
  name: string
  language: Language
  zone: string
  settings: WorkspaceSettings
  calendars: ReadonlyMap<string, DeskCalendar>
  /** Any version of any calendar; null asks for 24×7. Throws RangeError when it is unknown (core's `Calendars`). */
  calendarOf: Calendars
  /** The version in force; throws RangeError when the calendar is unknown. */
  calendarVersionOf: (calendarId: string) => number
  topics: ReadonlyMap<string, DeskTopic>
  /** A topic and those above it, nearest first; none for null. */
  topicLine: (topicId: string | null) => readonly string[]
  /** What `route` of core needs of topics and teams: the same for every ticket, so worked out once. */
  routing: Pick<RouteFacts, 'topicRules' | 'topics' | 'teams' | 'levelByPriority' | 'fallbackTeamId'>
  /** Enabled ones in force, in order. */
  policies: readonly PolicyVersion[]
  /** Names of every version that ever was, by `policyVersionId`. */
  policyNames: ReadonlyMap<string, string>
  /** Active ones in force. */
  paths: readonly Path[]
  /** Any version, for the escalations that run on it; undefined when unknown. */
  pathVersion: (pathId: string, version: number) => Path | undefined
  pathNames: ReadonlyMap<string, string>
  /** Who is told when a whole path is empty: of the path, else the workspace's admins. Never empty (5.5). */
  fallbackMembers: (pathId: string, version: number, at: Instant) => readonly string[]
  teams: ReadonlyMap<string, DeskTeam>
  members: ReadonlyMap<string, DeskMember>
  rotas: ReadonlyMap<string, DeskRota>
  /** Who a step asks at an instant, of those who are there; `holderId` is whoever holds the ticket now (own_lead). */
  onDuty: (target: StepTarget, at: Instant, holderId: string | null) => readonly string[]
  /** The active ones, mildest first. */
  remedies: readonly DeskRemedy[]
  remedy: (remedyId: string) => DeskRemedy | undefined
  mailboxes: ReadonlyMap<string, DeskMailbox>
  /** The highest level of an enabled team. */
  highestLevel: number
}

export type DeskCalendar = {
  id: string
  name: string
  /** The newest version, and what counts by it: until it holds, by those before it. */
  version: number
  calendar: Calendar
}

export type DeskTopic = {
  id: string
  parentId: string | null
  name: string
  words: readonly string[]
  teamId: string | null
  level: number
  priority: Priority
  checklist: readonly { key: string; words: string }[]
}

export type DeskTeam = {
  id: string
  name: string
  level: number
  /** Null: 24×7. */
  calendarId: string | null
  leadId: string | null
  languages: readonly string[]
  skills: readonly string[]
  /** Members that are not disabled. */
  memberIds: readonly string[]
  disabled: boolean
}

export type DeskMember = {
  id: string
  name: string
  email: string
  role: Role
  language: Language
  zone: string
  leadId: string | null
  teamIds: readonly string[]
  state: 'invited' | 'active' | 'away' | 'disabled'
  awayUntil: Instant | null
  /** Languages they answer in; none: those of their teams. */
  languages: readonly string[]
  /** Names of topics they know well. */
  skills: readonly string[]
  /** How many open tickets they hold; null: as many as the workspace says. */
  capacity: number | null
  /** Their own hours; null: those of their team. */
  calendarId: string | null
}

export type DeskRota = { id: string; name: string; teamId: string | null; rota: Rota }

export type DeskRemedy = { id: string; name: string; remedy: Remedy; limits: readonly RemedyLimit[] }

/** Without its secrets. */
export type DeskMailbox = {
  id: string
  address: string
  name: string
  teamId: string | null
  language: Language | null
  signature: string
  disabled: boolean
}
