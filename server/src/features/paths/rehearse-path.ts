import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type { rehearsePath as route } from '#contracts/http/paths.ts'
import { decideEscalation, type EscalationFacts } from '#core/escalation/decide-escalation.ts'
import type { EscalationCommand } from '#core/escalation/escalation-command.ts'
import type { EscalationEvent } from '#core/escalation/escalation-event.ts'
import type { Escalation } from '#core/escalation/escalation.ts'
import { EMPTY_HANDOVER } from '#core/escalation/handover.ts'
import { dues } from '#core/escalation/next-due.ts'
import type { Path } from '#core/escalation/path.ts'
import { day, formatInstant, type Instant, parseInstant } from '#core/time/instant.ts'
import { type Desk, isPresent, loadDesk, requireKnown } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { refuse } from '#server/platform/problem.ts'
import { checkDefinition } from './check-definition.ts'

type Body = z.output<(typeof route)['body']>
type Moment = Output<'rehearsePath'>['moments'][number]

const MOST_MOMENTS = 60
const LONGEST_MS = 40 * day

/** "From now, nobody answers": who is told when, by the same decisions that run the real one. Stores nothing. */
export async function rehearsePath(ctx: Context, actor: Actor, body: Body): Promise<Output<'rehearsePath'>> {
  const desk = await loadDesk(ctx, actor.workspaceId)
  const start = parseInstant(body.start)
  requireKnown(desk.members, { '/ticketOwnerId': body.ticketOwnerId })
  const path = checkDefinition(desk, { id: 'rehearsal', version: 1 }, body.definition, start)
  const me = actor.kind === 'member' ? actor.memberId : null
  const holder = body.ticketOwnerId ?? me ?? desk.fallbackMembers('', 0, start)[0] ?? ''
  return { moments: play({ desk, path, holder, last: body.definition.finalFallback ?? null }, start) }
}

type Stage = { desk: Desk; path: Path; holder: string; last: string | null }

function play(stage: Stage, start: Instant): Moment[] {
  const moments: Moment[] = []
  let now = start
  let state = decide(stage, null, request(stage), now, moments)
  while (moments.length < MOST_MOMENTS) {
    const next = dues(state).find((due) => due.at > now)
    if (!next || next.at > start + LONGEST_MS) break
    now = next.at
    state = decide(stage, state, { do: 'reach_time' }, now, moments)
  }
  return moments.slice(0, MOST_MOMENTS)
}

function decide(
  stage: Stage,
  before: Escalation | null,
  command: EscalationCommand,
  now: Instant,
  moments: Moment[],
): Escalation {
  const decision = decideEscalation(before, command, factsAt(stage, now), now)
  if (!decision.ok) return refuse(decision.refusal)
  moments.push(...decision.events.flatMap((event) => momentOf(event, now)))
  return decision.state
}

function factsAt({ desk, path, holder, last }: Stage, now: Instant): EscalationFacts {
  const named = last !== null && isPresent(desk.members.get(last), now)
  return {
    path,
    calendars: desk.calendarOf,
    onDuty: path.steps.map((step) => desk.onDuty(step.target, now, holder)),
    fallbackMemberIds: named ? [last] : desk.fallbackMembers('', 0, now),
    accountableMemberId: holder,
    openEscalations: [],
  }
}

function request({ path, holder }: Stage): EscalationCommand {
  return {
    do: 'request',
    id: 'rehearsal',
    ticketIds: ['rehearsal'],
    accountId: null,
    kind: path.chooseBy.kinds[0] ?? 'hierarchical',
    reason: 'customer_asked',
    reasonWords: null,
    askedBy: 'rule',
    askedById: holder,
    severity: 'normal',
    trend: 'steady',
    handover: EMPTY_HANDOVER,
    peakMessageId: null,
    entryStep: 0,
  }
}

/** Words in i18n as `rehearsal.<what>`. */
function momentOf(event: EscalationEvent, now: Instant): Moment[] {
  const at = formatInstant(now)
  switch (event.type) {
    case 'escalation.step_told': {
      const what = event.fallback ? 'told_last' : event.round > 0 ? 'told_again' : 'told'
      return [{ at, step: event.step, memberIds: event.memberIds, what }]
    }
    case 'escalation.step_empty':
      return [{ at, step: event.step, memberIds: [], what: 'nobody_on_duty' }]
    case 'escalation.step_unanswered':
      return [{ at, step: event.step, memberIds: event.memberIds, what: 'unanswered' }]
    default:
      return []
  }
}
