import { sql } from 'kysely'
import { notify } from '#server/features/notifications/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import type { Reaction } from '#server/platform/work.ts'

/** Mail to somebody on staff came back: it shows at them, and the other admins hear of it once (1.3, trap 41). */
export const noteReturnedMail: Reaction = async (work, { subjectId, data }) => {
  const { workspaceId, now, tx } = work
  const error = String(data.error ?? '').slice(0, 500)
  const { rows } = await sql<{ id: string; name: string; email: string; known: boolean }>`
    update members m set mail_failed_at = ${at(now)}, mail_failure = ${error}
    from (select m.id, m.mail_failed_at is not null as known from members m
      join outgoing_mails o on o.workspace_id = m.workspace_id and o.id = ${subjectId}
      where m.workspace_id = ${workspaceId}
        and lower(m.email) in (select lower(jsonb_array_elements_text(o.envelope->'to')))) was
    where m.workspace_id = ${workspaceId} and m.id = was.id
    returning m.id, m.name, m.email, was.known`.execute(tx)
  const desk = await loadDesk(work, workspaceId)
  for (const { id, name, email } of rows.filter(({ known }) => !known)) {
    const admins = [...desk.members.values()].filter(({ role }) => role === 'admin')
    notify(work, desk, {
      kind: 'member_mail_failing',
      memberIds: admins.map((admin) => admin.id).filter((admin) => admin !== id),
      ticketId: null,
      params: { name, email, error },
    })
  }
}
