import type { Channel } from '#core/escalation/path.ts'
import type { Instant } from '#core/time/instant.ts'

/** What the desk tells staff. Each kind has a sentence, `notification.<kind>`, and a subject, `notification.subject.<kind>`. */
export const NOTIFICATION_KINDS = [
  'escalation_step',
  'escalation_again',
  'escalation_returned',
  'escalation_declined',
  'escalation_handed_back',
  'escalation_went_up',
  'followed_went_up',
  'escalation_taken',
  'escalation_resolved',
  'escalation_proposed',
  'acknowledgement_expired',
  'update_overdue',
  'close_warned',
  'close_overdue',
  'offer_accepted',
  'offer_declined',
  'key_points_confirmed',
  'key_points_corrected',
  'approval_needed',
  'approval_given',
  'approval_refused',
  'consult_asked',
  'consult_answered',
  'preventive_action_given',
  'preventive_action_due',
  'review_waiting',
  'coaching_proposed',
  'followed_resolved',
  'path_to_read',
  'ticket_assigned',
  'ticket_avoided',
  'mentioned',
  'message_failed',
  'rule_fired',
  'mailbox_failing',
  'mailbox_cannot_send',
  'member_mail_failing',
  'job_parked',
] as const
export type NotificationKind = (typeof NOTIFICATION_KINDS)[number]

/** What asks somebody to take an escalation: stopped when it is taken, and not to be switched off. */
export const ASKING: readonly string[] = ['escalation_step', 'escalation_again'] satisfies NotificationKind[]

/** What became of one way of telling; `to`: which of several chats or browsers. */
export type Delivery = {
  channel: Channel
  state: 'delivered' | 'waiting' | 'queued' | 'failed' | 'off' | 'stopped' | 'not_set_up'
  at: Instant
  mailId?: string
  to?: string
  error?: string | null
}

export type NotificationDraft = {
  kind: NotificationKind
  memberIds: readonly string[]
  ticketId: string | null
  escalationId?: string | null
  /** Ids, codes and instants; they become words when somebody reads. */
  params?: Record<string, unknown>
  /** Default: every way that is set up. */
  channels?: readonly Channel[]
  /** The team whose chat hears it too, once. */
  teamId?: string | null
  /** Asks somebody who is on duty: it goes out at once, whatever the hour and their preferences. */
  onDuty?: boolean
}

/** The path that a notification is about, if it is about one (5.12). */
export function pathOf({ kind, params }: { kind: string; params: unknown }): string | null {
  const { pathId } = params as { pathId?: unknown }
  return kind === ('path_to_read' satisfies NotificationKind) && typeof pathId === 'string' ? pathId : null
}
