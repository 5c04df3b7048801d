import { sql } from 'kysely'
import type { Database } from '#server/platform/db/database.ts'

/** What happened on a desk, in the words of its tables, without the names that chance gives. */
export type Outcome = Record<string, string[]>

const QUESTIONS: Record<string, string> = {
  // When a mail left says when its worker was killed: whoever takes it over waits for the end of the lease.
  events: `select case when type <> 'message.sent' then at end at, type, actor->>'kind' by, ticket_id is not null ticket, data->>'kind' kind, data->>'percent' percent,
    data->>'step' step, data->>'reason' reason from events`,
  // A number may be missing when its writer was killed, never twice: what counts is who came after whom.
  tickets: `select row_number() over (order by number), count(*) over (partition by number), status, level, priority, owner_team_id, owner_member_id, next_due_at, next_due_kind, created_at,
    last_inbound_at, last_outbound_at, resolved_at from tickets`,
  messages: `select at, direction, author_name, purpose, delivery, visible_text from messages`,
  clocks: `select kind, subject_kind, state, due_at, breached_at, clock->'startedAt' started, clock->'metAt' met,
    clock->'warnedAt' warned, clock->'segments' segments from clocks`,
  commitments: `select kind, state, words, due_at, ended_at, author_id, owner_id from commitments`,
  escalations: `select kind, state, stage, reason, step, owner_member_id, next_due_at, next_due_kind, close_by, closed_at
    from escalations`,
  followers: `select member_id from ticket_followers`,
  offers: `select state, amount, currency, ended_at from offers`,
  reviews: `select state, created_at from reviews`,
  notifications: `select member_id, kind, created_at, stopped_at is null open from notifications`,
  mails: `select purpose, envelope->'to' recipients, regexp_replace(content->>'subject', '#\\d+', '#') subject, state from outgoing_mails`,
  // An answer to a mail of ours carries the number of its ticket.
  arrived: `select count(distinct fingerprint) from inbound_mails where state in ('processed', 'failed')`,
  timers: `select kind, due_at from timers`,
  jobs: `select queue, state from jobs`,
}

/** Reads the outcome. Rows are sorted by what they say, so that the order of writing does not count. */
export async function outcomeOf(db: Database): Promise<Outcome> {
  const read = Object.entries(QUESTIONS).map(async ([name, question]) => {
    const { rows } = await sql<{
      row: object
    }>`select to_json(q) as row from (${sql.raw(question)}) q`.execute(db)
    return [name, rows.map(({ row }) => JSON.stringify(row)).toSorted()] as const
  })
  return Object.fromEntries(await Promise.all(read))
}
