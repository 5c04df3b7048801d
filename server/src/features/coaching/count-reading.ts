import { sql } from 'kysely'
import { dayNumberOf, formatDate, weekdayIndex } from '#core/time/local.ts'
import type { Instant } from '#core/time/instant.ts'
import { localMsAt } from '#core/time/zone.ts'
import type { Work } from '#server/platform/work.ts'

/** What one sent message adds to the figures of its team. */
export type CountedReading = { teamId: string; week: string; rules: string[] }

/** The Monday of an instant's week, as a date in a zone. */
export function weekOf(zone: string, at: Instant): string {
  const day = dayNumberOf(localMsAt(zone, at))
  return formatDate(day - weekdayIndex(day))
}

/** Counts what the coach still found in a message that leaves: by team, rule and week, without words or persons. */
export function countReading(work: Work, counted: CountedReading): Promise<void> {
  return add(work, counted, 1)
}

/** The message was taken back. */
export function uncountReading(work: Work, counted: CountedReading): Promise<void> {
  return add(work, counted, -1)
}

/** In the order of the rules, so that two messages at once never wait for each other in a circle. */
async function add(work: Work, { teamId, week, rules }: CountedReading, step: 1 | -1): Promise<void> {
  const all = ['', ...new Set(rules)].sort()
  await sql`
    insert into coach_counts as c (workspace_id, week, team_id, rule, messages)
    select ${work.workspaceId}, ${week}::date, ${teamId}, rule, greatest(0, ${step}::int)
    from unnest(${all}::text[]) rule order by rule
    on conflict (workspace_id, week, team_id, rule) do update
    set messages = greatest(0, c.messages + ${step}::int)`.execute(work.tx)
}
