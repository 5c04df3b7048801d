import { sql } from 'kysely'
import type { CalendarDefinition } from '#core/calendar/calendar.ts'
import type { Priority } from '#core/clock/policy.ts'
import type { Language } from '#i18n/say.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import type { DeskMailbox, DeskMember, DeskTeam } from './desk.ts'
import type { PathDefinition, PolicyDefinition, RemedyDefinition, RotaDefinition } from './definitions.ts'

type Versioned<D> = {
  id: string
  name: string
  version: number
  versions: { version: number; definition: D }[]
}

/** The settings of a workspace as they are stored, of one moment. Instants are epoch milliseconds. */
export type StoredDesk = {
  revision: number
  name: string
  language: Language
  zone: string
  settings: unknown
  calendars: {
    id: string
    name: string
    version: number
    versions: { version: number; validFrom: number; definition: CalendarDefinition }[]
  }[]
  topics: {
    id: string
    parentId: string | null
    name: string
    words: string[]
    teamId: string | null
    level: number
    priority: Priority
    checklist: { key: string; words: string }[]
  }[]
  policies: (Versioned<PolicyDefinition> & { position: number; active: boolean })[]
  paths: (Versioned<PathDefinition> & { active: boolean })[]
  teams: Omit<DeskTeam, 'memberIds'>[]
  members: Omit<DeskMember, 'teamIds'>[]
  memberships: { teamId: string; memberId: string }[]
  rotas: { id: string; name: string; teamId: string | null; definition: RotaDefinition }[]
  remedies: { id: string; name: string; rung: number; topicIds: string[]; definition: RemedyDefinition }[]
  mailboxes: DeskMailbox[]
}

/** What tells whether a kept desk is still true. */
export async function readConfigRevision(db: Database | Tx, workspaceId: string): Promise<number> {
  const row = await db
    .selectFrom('workspaces')
    .select('configRevision')
    .where('id', '=', workspaceId)
    .executeTakeFirst()
  return found(row).configRevision
}

const changing = new WeakSet<object>()

/**
 * Others wait until this one has committed, and what processes have
 * kept of the workspace is stale from then on.
 */
export async function markSettingsChanged(work: Work): Promise<void> {
  changing.add(work.tx)
  await work.tx
    .updateTable('workspaces')
    .set({ configRevision: sql`config_revision + 1` })
    .where('id', '=', work.workspaceId)
    .execute()
}

/** True within a transaction that changes settings: what it reads may never come true. */
export function isChangingSettings(db: Database | Tx): boolean {
  return changing.has(db)
}

/** One statement, so that everything is of one moment. */
export async function readDesk(db: Database | Tx, workspaceId: string): Promise<StoredDesk> {
  const { rows } = await sql<StoredDesk>`
    select w.config_revision as revision, w.name, w.language, w.zone, w.settings,
      ${list(sql`select c.id, c.name, c.version, ${list(sql`
        select v.version, (extract(epoch from v.valid_from) * 1000)::bigint as "validFrom", v.definition
        from calendar_versions v where v.workspace_id = c.workspace_id and v.calendar_id = c.id order by v.version`)} as versions
        from calendars c where c.workspace_id = w.id order by c.created_at, c.id`)} as calendars,
      ${list(sql`select t.id, t.parent_id as "parentId", t.name, t.words, t.team_id as "teamId", t.level, t.priority, t.checklist
        from topics t where t.workspace_id = w.id order by t.position, t.name, t.id`)} as topics,
      ${list(sql`select p.id, p.name, p.version, p.position, p.active, ${list(sql`
        select v.version, v.definition from sla_policy_versions v
        where v.workspace_id = p.workspace_id and v.policy_id = p.id order by v.version`)} as versions
        from sla_policies p where p.workspace_id = w.id order by p.position, p.created_at, p.id`)} as policies,
      ${list(sql`select p.id, p.name, p.version, p.active, ${list(sql`
        select v.version, v.definition from path_versions v
        where v.workspace_id = p.workspace_id and v.path_id = p.id order by v.version`)} as versions
        from paths p where p.workspace_id = w.id order by p.created_at, p.id`)} as paths,
      ${list(sql`select t.id, t.name, t.level, t.calendar_id as "calendarId", t.lead_id as "leadId", t.languages, t.skills,
        t.disabled_at is not null as disabled
        from teams t where t.workspace_id = w.id order by t.level, t.created_at, t.id`)} as teams,
      ${list(sql`select m.id, m.name, m.email, m.role, m.language, m.zone, m.lead_id as "leadId", m.state,
        m.calendar_id as "calendarId", m.languages, m.skills, m.capacity,
        (extract(epoch from m.away_until) * 1000)::bigint as "awayUntil"
        from members m where m.workspace_id = w.id order by m.created_at, m.id`)} as members,
      ${list(sql`select m.team_id as "teamId", m.member_id as "memberId"
        from team_members m where m.workspace_id = w.id order by m.member_id`)} as memberships,
      ${list(sql`select r.id, r.name, r.team_id as "teamId", r.definition
        from rotas r where r.workspace_id = w.id order by r.created_at, r.id`)} as rotas,
      ${list(sql`select r.id, r.name, r.rung, r.topic_ids as "topicIds", r.definition
        from remedies r where r.workspace_id = w.id and r.active order by r.rung, r.created_at, r.id`)} as remedies,
      ${list(sql`select b.id, b.address, b.name, b.team_id as "teamId", b.language, b.signature,
        b.disabled_at is not null as disabled
        from mailboxes b where b.workspace_id = w.id order by b.created_at, b.id`)} as mailboxes
    from workspaces w where w.id = ${workspaceId}`.execute(db)
  return found(rows[0])
}

function list(rows: ReturnType<typeof sql>) {
  return sql`(select coalesce(json_agg(row_to_json(r)), '[]') from (${rows}) r)`
}
