import { sql } from 'kysely'
import { assign, type Assignment, type Candidate } from '#core/routing/assign.ts'
import { instant, minute, type Instant } from '#core/time/instant.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk, DeskMember, DeskTeam } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import { requireOwnTransaction } from '#server/platform/db/shared-transaction.ts'
import type { Work } from '#server/platform/work.ts'

type Load = { memberId: string; openTickets: number; heatedAt: string[] }

/** Who of its team takes a ticket best, and why each other does not (8.2). */
export async function chooseMember(work: Work, desk: Desk, hold: TicketHold): Promise<Assignment> {
  const team = desk.teams.get(hold.state.ownerTeamId)
  if (!team || team.disabled) return { memberId: null, passedOver: [] }
  const heatedWithinMs = desk.settings.heatedWithinMinutes * minute
  const loads = await loadsOf(work, team.memberIds, instant(work.now - heatedWithinMs))
  const topics = desk.topicLine(hold.state.topicId).map((id) => desk.topics.get(id)?.name ?? '')
  const candidates = candidatesOf(desk, team, loads, { language: hold.state.language, now: work.now })
  // A skill is the name of a topic; it is asked for where somebody of the team has it.
  const skills = topics.filter((name) => candidates.some((one) => one.skills.includes(name)))
  const heated = hold.row.heat > 0
  return assign({ candidates, language: hold.state.language, skills, heated, heatedWithinMs }, work.now)
}

function candidatesOf(
  desk: Desk,
  team: DeskTeam,
  loads: ReadonlyMap<string, Load>,
  { language, now }: { language: string; now: Instant },
): Candidate[] {
  const onDuty = new Set(desk.onDuty({ kind: 'team', id: team.id }, now, null))
  const writes = (member: DeskMember | undefined): member is DeskMember =>
    member !== undefined && member.role !== 'viewer'
  return team.memberIds
    .map((id) => desk.members.get(id))
    .filter(writes)
    .map((member) => {
      const load = loads.get(member.id)
      const spoken = member.languages.length > 0 ? member.languages : team.languages
      return {
        memberId: member.id,
        onDuty: onDuty.has(member.id),
        openTickets: load?.openTickets ?? 0,
        capacity: member.capacity ?? desk.settings.capacity,
        // Whoever names no languages, in a team that names none, is asked in any.
        languages: spoken.length > 0 ? spoken : [language],
        skills: member.skills,
        heatedAt: (load?.heatedAt ?? []).map((text) => instant(Date.parse(text))),
      }
    })
}

async function loadsOf(
  { tx, workspaceId }: Work,
  memberIds: readonly string[],
  since: Instant,
): Promise<Map<string, Load>> {
  requireOwnTransaction(tx)
  const { rows } = await sql<Load>`
    select m.id as member_id,
      (select count(*)::int from tickets t where t.workspace_id = ${workspaceId} and t.owner_member_id = m.id
        and t.status = 'open') as open_tickets,
      coalesce((select json_agg(t.assigned_at) from tickets t where t.workspace_id = ${workspaceId}
        and t.owner_member_id = m.id and t.heat > 0 and t.assigned_at > ${at(since)}), '[]') as heated_at
    from unnest(${[...memberIds]}::text[]) as m (id)`.execute(tx)
  return new Map(rows.map((row) => [row.memberId, row]))
}
