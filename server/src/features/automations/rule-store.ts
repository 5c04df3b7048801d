import { sql } from 'kysely'
import type { z } from 'zod'
import type { automationDefinition } from '#contracts/http/automations.ts'
import type { Rule } from '#core/automation/rule.ts'
import { instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at, type Database, type Tx } from '#server/platform/db/database.ts'
import type { Work } from '#server/platform/work.ts'

export type AutomationDefinition = z.output<typeof automationDefinition>
export type NamedRule = Rule & { name: string }

/** Kept with the desk it belongs to: a change of rules is a change of settings, which makes a new desk. */
const kept = new WeakMap<Desk, readonly NamedRule[]>()

/** The rules that are on, in their order. */
export async function rulesOf(db: Database | Tx, desk: Desk): Promise<readonly NamedRule[]> {
  const known = kept.get(desk)
  if (known) return known
  const rows = await db
    .selectFrom('automationRules')
    .select(['id', 'name', 'position', 'enabledAt', 'definition'])
    .where('workspaceId', '=', desk.workspaceId)
    .where('enabled', '=', true)
    .orderBy('position')
    .orderBy('id')
    .execute()
  const rules = rows.map(({ id, name, position, enabledAt, definition }) =>
    ruleOf({ id, name, position, enabledAt }, definition as AutomationDefinition),
  )
  kept.set(desk, rules)
  return rules
}

type Place = { id: string; name: string; position: number; enabledAt: number }

/** A stored rule as core takes it. */
export function ruleOf(
  { id, name, position, enabledAt }: Place,
  definition: AutomationDefinition,
): NamedRule {
  const given = definition as unknown as Pick<Rule, 'trigger' | 'criteria' | 'actions'>
  return { ...given, id, name, order: position, enabled: true, enabledAt: instant(enabledAt) }
}

/** Keys of what has fired on a ticket. */
export async function firedOn(work: Work, ticketId: string): Promise<Set<string>> {
  const rows = await work.tx
    .selectFrom('ruleFirings')
    .select('key')
    .where('workspaceId', '=', work.workspaceId)
    .where('subjectId', '=', ticketId)
    .execute()
  return new Set(rows.map(({ key }) => key))
}

export function keepFiring(work: Work, firing: { key: string; ruleId: string }, ticketId: string): void {
  const { workspaceId, now } = work
  work.batch.insertIfAbsent('ruleFirings', { workspaceId, ...firing, subjectId: ticketId, at: at(now) })
}

/** How many mails a rule has sent about a ticket since an instant. */
export async function mailsByRules(work: Work, ticketId: string, since: number): Promise<number> {
  const { rows } = await sql<{ n: number }>`
    select count(*)::int as n from events where workspace_id = ${work.workspaceId} and ticket_id = ${ticketId}
      and type = 'automation.wrote' and at > ${new Date(since)}`.execute(work.tx)
  return rows[0]!.n
}
