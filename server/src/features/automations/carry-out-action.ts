import type { RuleAction } from '#core/automation/rule.ts'
import { addChecklist } from '#server/features/checklists/index.ts'
import { beginEscalation, prefilledHandover } from '#server/features/escalations/index.ts'
import { notify } from '#server/features/notifications/index.ts'
import { commandTicket, type TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem } from '#server/platform/problem.ts'
import { appendEvent, type DeskEvent, type Work } from '#server/platform/work.ts'
import type { NamedRule } from './rule-store.ts'
import { sendTemplate } from './send-template.ts'

type Doing = { action: RuleAction; rule: NamedRule; event: DeskEvent | null }

/** One action of a rule. Throws a Problem where the desk's rules refuse it. */
export async function carryOutAction(work: Work, desk: Desk, hold: TicketHold, doing: Doing): Promise<void> {
  const { action } = doing
  switch (action.do) {
    case 'assign':
      return assign(work, desk, hold, action)
    case 'set_priority':
      return commandTicket(work, desk, hold, { do: 'set_priority', priority: action.priority })
    case 'set_topic':
      if (!desk.topics.has(action.topicId)) throw new Problem('not_found')
      return commandTicket(work, desk, hold, { do: 'set_topic', topicId: action.topicId })
    case 'add_tags':
      return addTags(work, hold, action.tags)
    case 'add_follower':
      return addFollower(work, desk, hold, action.memberId)
    case 'notify':
      return tell(work, desk, hold, { ...action, rule: doing.rule })
    case 'escalate':
      return escalate(work, desk, hold, action)
    case 'start_checklist':
      return addChecklist(work, desk, hold.row.id, action.topicId, false)
    case 'send_template':
      return sendTemplate(work, desk, hold, action, doing.event)
  }
}

type ActionOf<K extends RuleAction['do']> = Extract<RuleAction, { do: K }>

function assign(work: Work, desk: Desk, hold: TicketHold, { teamId, memberId }: ActionOf<'assign'>): void {
  const { state } = hold
  const team = desk.teams.get(teamId)
  if (!team) throw new Problem('not_found')
  const isThere = state.ownerTeamId === teamId && (memberId === null || state.ownerMemberId === memberId)
  if (!isThere) commandTicket(work, desk, hold, { do: 'assign', teamId, memberId, level: team.level })
}

function addTags(work: Work, hold: TicketHold, tags: readonly string[]): void {
  const { row } = hold
  const to = [...new Set([...row.tags, ...tags])]
  if (to.length === row.tags.length) return
  const from = row.tags
  row.tags = to
  appendEvent(work, { type: 'ticket.tags_changed', ticketId: row.id, data: { from, to } })
}

function addFollower(work: Work, desk: Desk, { row }: TicketHold, memberId: string): void {
  if (!desk.members.has(memberId)) throw new Problem('not_found')
  const { workspaceId, now } = work
  work.batch.upsert('ticketFollowers', { workspaceId, ticketId: row.id, memberId, since: at(now) })
  appendEvent(work, { type: 'ticket.followed', ticketId: row.id, data: { memberId } })
}

type Told = { memberIds: readonly string[]; teamIds: readonly string[]; rule: NamedRule }

function tell(work: Work, desk: Desk, { row }: TicketHold, { memberIds, teamIds, rule }: Told): void {
  const ofTeams = teamIds.flatMap((id) => desk.teams.get(id)?.memberIds ?? [])
  notify(work, desk, {
    kind: 'rule_fired',
    memberIds: [...memberIds, ...ofTeams],
    ticketId: row.id,
    params: { rule: rule.name },
  })
}

async function escalate(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  { kind, reason }: ActionOf<'escalate'>,
): Promise<void> {
  const { row } = hold
  await beginEscalation(work, desk, hold, {
    kind,
    reason,
    reasonWords: null,
    askedBy: 'rule',
    askedById: null,
    severity: row.heat >= 2 || reason === 'safety_or_legal' ? 'severe' : 'normal',
    trend: row.heat >= 1 ? 'worsening' : 'steady',
    handover: await prefilledHandover(work, hold, desk.language),
    peakMessageId: row.peakMessageId,
  })
}
