import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { standingAt, type Standing } from '#core/rota/standing.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import type { Database, Tx } from '#server/platform/db/database.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'

export type MemberView = Output<'updateMember'>
type Row = Omit<MemberView, 'awayUntil' | 'mailFailing'> & {
  awayUntil: Instant | null
  mailFailedAt: Instant | null
  mailFailure: string | null
}

export async function viewMember(
  db: Database | Tx,
  workspaceId: string,
  id: string,
  now: Instant,
): Promise<MemberView> {
  const [member] = await memberRows(db, { workspaceId, now }, sql`m.id = ${id}`, 1)
  return found(member)
}

export async function listMembers(
  db: Database | Tx,
  as: { workspaceId: string; now: Instant },
  { cursor, limit, q }: { cursor?: string; limit: number; q?: string },
): Promise<Output<'listMembers'>> {
  const after = readCursor(cursor, ['text'])?.[0] ?? ''
  const named = q ? sql`position(lower(${q}) in lower(m.name || ' ' || m.email)) > 0` : sql`true`
  const rows = await memberRows(db, as, sql`m.id > ${after} and ${named}`, limit + 1)
  return pageOf(rows, limit, ({ id }) => [id])
}

async function memberRows(
  db: Database | Tx,
  { workspaceId, now }: { workspaceId: string; now: Instant },
  which: ReturnType<typeof sql>,
  limit: number,
): Promise<MemberView[]> {
  const { rows } = await sql<Row>`
    select m.id, m.name, m.email, m.role, m.language, m.zone, m.lead_id, m.state, m.away_until, m.calendar_id, m.languages, m.skills, m.capacity, m.mail_failed_at, m.mail_failure, m.revision,
      array(select t.team_id from team_members t
        where t.workspace_id = m.workspace_id and t.member_id = m.id order by t.team_id) as team_ids
    from members m where m.workspace_id = ${workspaceId} and ${which} order by m.id limit ${limit}`.execute(
    db,
  )
  return rows.map(({ mailFailedAt, mailFailure, ...row }) => ({
    ...row,
    ...standingView(standingAt(row, now)),
    mailFailing: mailFailedAt === null ? null : { at: formatInstant(mailFailedAt), error: mailFailure ?? '' },
  }))
}

function standingView({ state, awayUntil }: Standing): Pick<MemberView, 'state' | 'awayUntil'> {
  return { state, awayUntil: awayUntil === null ? null : formatInstant(awayUntil) }
}
