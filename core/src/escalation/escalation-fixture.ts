import { calendars, hours, june } from '#core/clock/clock-fixture.ts'
import type { Instant } from '#core/time/instant.ts'
import { decideEscalation } from './decide-escalation.ts'
import type { EscalationFacts } from './escalation-facts.ts'
import type { EscalationCommand, RequestCommand } from './escalation-command.ts'
import type { EscalationEvent } from './escalation-event.ts'
import type { Escalation } from './escalation.ts'
import type { Handover } from './handover.ts'
import type { Path, Step } from './path.ts'

export function aStep(change: Partial<Step> = {}): Step {
  return {
    target: { kind: 'team', id: 'team_2' },
    acknowledgeWithin: { amount: 30, unit: 'minute' },
    calendarId: null,
    calendarVersion: null,
    channels: ['in_app', 'email'],
    repeats: 0,
    repeatEvery: { amount: 10, unit: 'minute' },
    ...change,
  }
}

/** Three steps of half an hour each, around the clock; updates, expiry and closing on Madrid's calendar. */
export function aPath(change: Partial<Path> = {}): Path {
  return {
    id: 'pth_1',
    versionId: 'pth_1v1',
    version: 1,
    chooseBy: { topicIds: [], accountIds: [], languages: [], kinds: [] },
    steps: [
      aStep(),
      aStep({ target: { kind: 'rota', id: 'rota_1' } }),
      aStep({ target: { kind: 'role', role: 'manager' } }),
    ],
    entry: [],
    closeWithin: { amount: 30, unit: 'calendar_day' },
    updateEvery: { normal: hours(8), severe: hours(4) },
    acknowledgementExpires: { amount: 1, unit: 'end_of_next_business_day' },
    calendarId: 'madrid',
    calendarVersion: 1,
    ...change,
  }
}

export const handover: Handover = {
  whatHappened: 'Invoice charged twice',
  customerWants: 'The second charge back',
  impact: 'Overdrawn',
  verified: 'Both charges are on the statement',
  tried: 'Refund form refused: amount above my limit',
  promised: '',
  mood: 'angry',
  advice: '',
}

export function aRequest(change: Partial<RequestCommand> = {}): RequestCommand {
  return {
    do: 'request',
    id: 'esc_1',
    ticketIds: ['tkt_1'],
    accountId: null,
    kind: 'hierarchical',
    reason: 'lacks_authority',
    reasonWords: null,
    askedBy: 'staff',
    askedById: 'agent',
    severity: 'normal',
    trend: 'steady',
    handover,
    peakMessageId: null,
    entryStep: 0,
    ...change,
  }
}

export function escalationFacts(change: Partial<EscalationFacts> = {}): EscalationFacts {
  return {
    path: aPath(),
    calendars,
    onDuty: [['ana'], ['ben'], ['cara']],
    fallbackMemberIds: ['owner'],
    accountableMemberId: 'agent',
    openEscalations: [],
    ...change,
  }
}

/** An escalation carried through commands; throws the code of a refusal. */
export type Run = { state: Escalation; events: EscalationEvent[] }

export function requested(
  facts: EscalationFacts = escalationFacts(),
  change: Partial<RequestCommand> = {},
): Run {
  return take(null, aRequest(change), june('02 10:00'), facts)
}

export function take(
  run: Run | null,
  command: EscalationCommand,
  now: Instant,
  facts: EscalationFacts = escalationFacts(),
): Run {
  const decision = decideEscalation(run?.state ?? null, command, facts, now)
  if (!decision.ok) throw new Error(decision.refusal.code)
  return { state: decision.state, events: decision.events }
}

export const reach = (run: Run, now: Instant, facts?: EscalationFacts): Run =>
  take(run, { do: 'reach_time' }, now, facts)
