import { sql } from 'kysely'
import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type { tryAutomation as route } from '#contracts/http/automations.ts'
import { fireRules, ruleDueAt, type RuleOccasion } from '#core/automation/fire-rules.ts'
import type { Clock } from '#core/clock/clock.ts'
import { day, formatInstant, instant, type Instant } from '#core/time/instant.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import { ROW_COLUMNS, type TicketRow } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { checkRule } from './check-rule.ts'
import { ruleOf, type NamedRule } from './rule-store.ts'
import { ruleValues } from './rule-values.ts'

type Body = z.output<(typeof route)['body']>
type Past = TicketRow & { tier: string | null; data: Record<string, unknown> | null }
type PastEvent = Past & { eventId: string; type: string; ms: number }
type PastClock = Past & { clock: Clock }
/** Something that the rule would have looked at, and when. */
type Look = { past: Past; at: Instant; cause: string; occasion: RuleOccasion }

const MOST_LOOKED = 5_000
const MOST_SHOWN = 50

/** What a rule would have done in past days. The criteria see each ticket as it is now; nothing is changed. */
export async function tryRule(ctx: Context, actor: Actor, body: Body): Promise<Output<'tryAutomation'>> {
  const now = ctx.clock.now()
  const since = instant(now - body.days * day)
  const desk = await loadDesk(ctx, actor.workspaceId)
  checkRule(desk, body.definition)
  const rule = ruleOf({ id: 'try', name: '', position: 0, enabledAt: since }, body.definition)
  const looks = await looksOf(ctx, desk, rule, { since, now })
  const fires = looks.filter((look) => wouldFire(desk, rule, look, now))
  return {
    since: formatInstant(since),
    looked: looks.length,
    cut: looks.length === MOST_LOOKED,
    tickets: new Set(fires.map(({ past }) => past.id)).size,
    firings: fires.length,
    fires: fires.slice(0, MOST_SHOWN).map(({ past, at, cause }) => ({
      ticketId: past.id,
      number: Number(past.number),
      subject: past.subject,
      at: formatInstant(at),
      cause,
    })),
  }
}

function wouldFire(desk: Desk, rule: NamedRule, { past, occasion }: Look, now: Instant): boolean {
  const subject = { row: past, state: past.state as TicketState, accountTier: past.tier }
  const values = ruleValues(desk, subject, past.data ?? {})
  const facts = { subjectId: past.id, values, fired: new Set<string>(), alive: !subject.state.imported }
  return fireRules([rule], occasion, facts, now).length > 0
}

type Span = { since: Instant; now: Instant }

async function looksOf(ctx: Context, desk: Desk, rule: NamedRule, span: Span): Promise<Look[]> {
  const columns = sql.join([...ROW_COLUMNS, 'state'].map((name) => sql.ref(`t.${name}`)))
  const tier = sql`(select a.tier from accounts a where a.workspace_id = t.workspace_id and a.id = t.account_id) as tier`
  if (rule.trigger.on === 'event') {
    const { rows } = await sql<PastEvent>`
      select ${columns}, ${tier}, e.id::text as event_id, e.type, e.data, (extract(epoch from e.at) * 1000)::bigint as ms
      from events e join tickets t on t.workspace_id = e.workspace_id and t.id = e.ticket_id
      where e.workspace_id = ${desk.workspaceId} and e.type = any(${rule.trigger.eventTypes})
        and e.at >= ${new Date(span.since)} order by e.id desc limit ${MOST_LOOKED}`.execute(ctx.db)
    return rows.map(lookOfEvent)
  }
  const { rows } = await sql<PastClock>`
    select ${columns}, ${tier}, c.clock, json_build_object('kind', c.kind) as data
    from clocks c join tickets t on t.workspace_id = c.workspace_id and t.id = c.ticket_id
    where c.workspace_id = ${desk.workspaceId} and c.kind = any(${rule.trigger.kinds}) and c.due_at is not null
      and c.due_at between ${new Date(span.since - Math.max(0, rule.trigger.offsetMs))}
        and ${new Date(span.now - Math.min(0, rule.trigger.offsetMs))}
    order by c.due_at desc limit ${MOST_LOOKED}`.execute(ctx.db)
  return rows.flatMap((past) => lookOfClock(rule, past))
}

function lookOfEvent(past: PastEvent): Look {
  const at = instant(Number(past.ms))
  const { eventId, type: eventType } = past
  return { past, at, cause: eventType, occasion: { on: 'event', eventId, eventType, at, causedBy: [] } }
}

/** A clock that had ended by the rule's time sets nothing off. */
function lookOfClock(rule: NamedRule, past: PastClock): Look[] {
  const { id, kind, cycle, startedAt, dueAt, metAt, cancelledAt } = past.clock
  const at = ruleDueAt(rule, past.clock)
  const end = metAt ?? cancelledAt
  if (at === null || (end !== null && end <= at)) return []
  return [{ past, at, cause: kind, occasion: { on: 'clock', clockId: id, kind, cycle, startedAt, dueAt } }]
}
