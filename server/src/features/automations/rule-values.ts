import type { FieldValues } from '#core/automation/criteria.ts'
import type { TicketState } from '#core/ticket/ticket.ts'
import { isLiving } from '#core/ticket/ticket.ts'
import type { TicketRow } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'

export type Subject = { row: TicketRow; state: TicketState; accountTier: string | null }

/** What the criteria of a rule may ask about a ticket, and about the event or clock that set the rule off. */
export function ruleValues(
  desk: Desk,
  { row, state, accountTier }: Subject,
  data: Readonly<Record<string, unknown>> = {},
): FieldValues {
  return {
    priority: state.priority,
    status: state.status,
    topicId: desk.topicLine(state.topicId),
    teamId: state.ownerTeamId,
    ownerId: state.ownerMemberId,
    level: state.level,
    channel: row.channel,
    language: state.language,
    tags: row.tags,
    tier: accountTier,
    heat: row.heat,
    risk: row.risk,
    subject: row.subject,
    words: row.lastWords,
    clockKind: asText(data.kind),
    percent: typeof data.percent === 'number' ? data.percent : null,
    reason: asText(data.reason),
    signals: Array.isArray(data.signals) ? (data.signals as string[]) : null,
  }
}

function asText(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}

/** Nothing fires on what is over or was brought from elsewhere (4.3, trap 8). */
export function isAlive({ state }: Subject): boolean {
  return isLiving(state) && !state.imported
}
