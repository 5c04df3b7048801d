import { decideEscalation } from '#core/escalation/decide-escalation.ts'
import type { EscalationCommand } from '#core/escalation/escalation-command.ts'
import type { Escalation } from '#core/escalation/escalation.ts'
import { isOpen } from '#core/escalation/escalation.ts'
import { HANDOVER_FIELDS, type Handover } from '#core/escalation/handover.ts'
import { roleHolds, type Permission } from '#core/permission/permission.ts'
import { instant, type Instant } from '#core/time/instant.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor } from '#server/platform/context.ts'
import { factsOf, pinnedPath } from './escalation-facts.ts'

type Trial = { act: string; needs: Permission; command: Exclude<EscalationCommand, { do: 'request' }> }

const ANY = '-'
const WRITTEN = Object.fromEntries(HANDOVER_FIELDS.map((field) => [field, ANY])) as Handover

/** What this reader may do with an escalation now: each act is tried on core, which changes nothing by deciding. */
export function mayDo(
  desk: Desk,
  actor: Actor,
  state: Escalation,
  teamId: string | null,
  now: Instant,
): string[] {
  if (actor.kind !== 'member') return []
  const facts = factsOf(desk, { path: pinnedPath(desk, state), holderId: state.ownerMemberId, teamId }, now)
  const may = trials(actor.memberId, state, now)
    .filter(({ needs }) => roleHolds(actor.role, needs))
    .filter(({ command }) => {
      const decision = decideEscalation(state, command, facts, now)
      return decision.ok && decision.state !== state
    })
    .map(({ act }) => act)
  if (isOpen(state) && roleHolds(actor.role, 'escalation.work')) may.push('complete_handover')
  return may
}

function trials(memberId: string, state: Escalation, now: Instant): Trial[] {
  const by = { memberId, asOf: state.revision }
  const work = 'escalation.work'
  const other = state.stage === 'study' ? 'options' : 'study'
  return [
    { act: 'acknowledge', needs: work, command: { do: 'acknowledge', ...by } },
    { act: 'return', needs: work, command: { do: 'return', missing: [ANY], ...by } },
    { act: 'answer_return', needs: work, command: { do: 'resubmit', handover: WRITTEN, ...by } },
    {
      act: 'pass_on',
      needs: work,
      command: { do: 'pass_on', toMemberIds: [memberId], toTeamId: null, reason: ANY, ...by },
    },
    { act: 'decline', needs: work, command: { do: 'decline', reason: ANY, ...by } },
    { act: 'progress', needs: work, command: { do: 'progress', stage: other, ...by } },
    { act: 'de_escalate', needs: work, command: { do: 'de_escalate', reason: ANY, ...by } },
    { act: 'climb', needs: work, command: { do: 'climb', reason: ANY, ...by } },
    {
      act: 'lengthen',
      needs: 'escalation.lengthen',
      command: { do: 'lengthen', closeBy: instant(Math.max(state.closeBy, now) + 1), reason: ANY, ...by },
    },
    { act: 'resolve', needs: work, command: { do: 'resolve', outcome: ANY, ...by } },
    { act: 'close', needs: work, command: { do: 'close', asOf: state.revision } },
  ]
}
