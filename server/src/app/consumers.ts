import {
  ARM_OPEN_CLOCKS,
  armOpenClocksQueue,
  automationReactions,
  automationTimers,
} from '#server/features/automations/index.ts'
import { assignmentReactions, HAND_OVER, handOverQueue } from '#server/features/assignment/index.ts'
import { avoidedReactions, PASS_OVER, passOverQueue } from '#server/features/avoided/index.ts'
import { CHANGE_MANY, changeManyQueue } from '#server/features/bulk/index.ts'
import { checklistReactions } from '#server/features/checklists/index.ts'
import { GATHER_MERGED, gatherMergedQueue } from '#server/features/contacts/index.ts'
import { consultReactions } from '#server/features/consults/index.ts'
import { escalationReactions, escalationTimers } from '#server/features/escalations/index.ts'
import {
  CHECK_MAIL,
  checkMailQueue,
  PROCESS_MAIL,
  processMailQueue,
  tellOfFailingMailbox,
} from '#server/features/intake/index.ts'
import { invitationReactions } from '#server/features/invitations/index.ts'
import { MAILBOX_FAILING } from '#server/features/mailboxes/index.ts'
import { noteReturnedMail } from '#server/features/members/index.ts'
import {
  notificationReactions,
  notificationTimers,
  TELL_OUTSIDE,
  tellOutsideQueue,
} from '#server/features/notifications/index.ts'
import { offerReactions } from '#server/features/offers/index.ts'
import { SEND_MAIL, sendMailQueue } from '#server/features/outbox/index.ts'
import { IMPORT_PEOPLE, importPeopleQueue } from '#server/features/people-imports/index.ts'
import { tellingAdmins } from '#server/features/parked-jobs/index.ts'
import { preventionDue, PREVENTION_TIMER } from '#server/features/preventive-actions/index.ts'
import { PLAY_REPLAY, playReplayQueue } from '#server/features/replays/index.ts'
import { reviewReactions } from '#server/features/reviews/index.ts'
import { riskReactions, RISK_TIMER, riskTimeReached } from '#server/features/risk/index.ts'
import {
  RECOMPUTE_CLOCKS,
  recomputeClocksQueue,
  TICKET_TIMER,
  ticketTimeReached,
} from '#server/features/tickets/index.ts'
import { statutoryReactions } from '#server/features/statutory/index.ts'
import type { Queues } from '#server/platform/jobs/jobs.ts'
import type { TimerHandlers } from '#server/platform/timers/timers.ts'
import type { Reaction, Reactions } from '#server/platform/work.ts'

/** What happens when a timer of a kind is due. */
export const timerHandlers: TimerHandlers = new Map([
  [TICKET_TIMER, ticketTimeReached],
  [RISK_TIMER, riskTimeReached],
  [MAILBOX_FAILING, tellOfFailingMailbox],
  [PREVENTION_TIMER, preventionDue],
  ...notificationTimers,
  ...escalationTimers,
  ...automationTimers,
])

/** What the queues do with their jobs. */
export const queues: Queues = new Map(
  Object.entries({
    [PROCESS_MAIL]: processMailQueue,
    [CHECK_MAIL]: checkMailQueue,
    [SEND_MAIL]: sendMailQueue,
    [RECOMPUTE_CLOCKS]: recomputeClocksQueue,
    [ARM_OPEN_CLOCKS]: armOpenClocksQueue,
    [CHANGE_MANY]: changeManyQueue,
    [GATHER_MERGED]: gatherMergedQueue,
    [IMPORT_PEOPLE]: importPeopleQueue,
    [HAND_OVER]: handOverQueue,
    [PASS_OVER]: passOverQueue,
    [TELL_OUTSIDE]: tellOutsideQueue,
    [PLAY_REPLAY]: playReplayQueue,
  }).map(([name, queue]) => [name, tellingAdmins(queue)]),
)

/** What a feature does when another feature's event happens, in the order of the list. */
export const reactions: Reactions = grouped([
  ...assignmentReactions,
  ...avoidedReactions,
  ...checklistReactions,
  ...statutoryReactions,
  ...escalationReactions,
  ...reviewReactions,
  ...riskReactions,
  ...offerReactions,
  ...consultReactions,
  ...invitationReactions,
  ['mail.returned', noteReturnedMail],
  ...notificationReactions,
  ...automationReactions,
])

function grouped(all: readonly (readonly [string, Reaction])[]): Reactions {
  const byType = new Map<string, Reaction[]>()
  for (const [type, reaction] of all) byType.set(type, [...(byType.get(type) ?? []), reaction])
  return byType
}
