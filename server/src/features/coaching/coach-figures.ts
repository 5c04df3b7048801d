import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import { day, instant, parseInstant } from '#core/time/instant.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { weekOf } from './count-reading.ts'

type Figures = Output<'readCoachFigures'>
type Row = { teamId: string; week: string; rule: string; messages: number }

/** Fewer people than this and a figure of the team would be a figure of a person. */
const LEAST_PEOPLE = 3
/** The most common ones; the rest would not be read. */
const MOST_RULES = 10

/** What teams most often stumble on: in how many of their sent messages a rule still found something. */
export async function readCoachFigures(
  ctx: Context,
  actor: Actor,
  { weeks: count, before }: { weeks: number; before?: string },
): Promise<Figures> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const last = before
    ? weekOf('UTC', parseInstant(`${before}T12:00:00Z`))
    : weekOf(desk.zone, ctx.clock.now())
  const weeks = mondaysUntil(last, count)
  const { rows } = await sql<Row>`
    select team_id, week::text as week, rule, messages from coach_counts
    where workspace_id = ${actor.workspaceId} and week >= ${weeks[0]}::date and week <= ${last}::date
      and messages > 0
    limit 50000`.execute(ctx.db)
  const byTeam = Map.groupBy(rows, ({ teamId }) => (isLarge(desk, teamId) ? teamId : null))
  const teams = [...byTeam].flatMap(([teamId, of]) => {
    if (teamId === null && peopleOf(desk, of) < LEAST_PEOPLE) return []
    const team = teamId === null ? null : { id: teamId, name: desk.teams.get(teamId)?.name ?? '?' }
    return [{ team, ...figuresOf(of, weeks) }]
  })
  return { weeks, teams: teams.sort(byName) }
}

const isLarge = (desk: Desk, teamId: string) =>
  (desk.teams.get(teamId)?.memberIds.length ?? 0) >= LEAST_PEOPLE

function peopleOf(desk: Desk, rows: readonly Row[]): number {
  return new Set(rows.flatMap(({ teamId }) => desk.teams.get(teamId)?.memberIds ?? [])).size
}

/** By name, not by figure: this is no ranking. */
function byName(a: Figures['teams'][number], b: Figures['teams'][number]): number {
  if (!a.team || !b.team) return a.team ? -1 : 1
  return a.team.name.localeCompare(b.team.name)
}

function figuresOf(rows: readonly Row[], weeks: readonly string[]) {
  const sum = (some: readonly Row[]) => some.reduce((all, { messages }) => all + messages, 0)
  const byRule = Map.groupBy(rows, ({ rule }) => rule)
  const rules = [...byRule]
    .filter(([rule]) => rule !== '')
    .map(([rule, of]) => ({
      rule,
      messages: sum(of),
      byWeek: weeks.map((week) => sum(of.filter((row) => row.week === week))),
    }))
    .sort((a, b) => b.messages - a.messages || (a.rule < b.rule ? -1 : 1))
  return { messages: sum(byRule.get('') ?? []), rules: rules.slice(0, MOST_RULES) }
}

function mondaysUntil(last: string, count: number): string[] {
  const until = parseInstant(`${last}T12:00:00Z`)
  return Array.from({ length: count }, (_, i) => weekOf('UTC', instant(until - (count - 1 - i) * 7 * day)))
}
