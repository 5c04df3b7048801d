import { findDestinations, type Destination } from '#server/features/channels/index.ts'
import { queueMail } from '#server/features/outbox/index.ts'
import { loadDesk, type Desk, type DeskMember } from '#server/features/workspaces/index.ts'
import { setTimer, type TimerHandler } from '#server/platform/timers/timers.ts'
import { workIn, type Work } from '#server/platform/work.ts'
import { deskAddress } from './desk-address.ts'
import { bundleWords, mailWords } from './mail-words.ts'
import { ASKING, type Delivery } from './notification.ts'
import {
  deliveriesOf,
  loadPreferences,
  loadWaiting,
  nextSendAt,
  type WaitingNotification,
} from './notification-store.ts'
import { isOff, readOff, type OutsideChannel } from './preferences.ts'
import { queueOutside } from './tell-outside.ts'

/** So many at once become one mail, one post, one push (trap 28). */
const BUNDLE_FROM = 4
const OUTSIDE: readonly OutsideChannel[] = ['email', 'chat_webhook', 'push']

/** One round of what is due to one member. `fates` says what becomes of each way of each notification. */
type Round = {
  work: Work
  desk: Desk
  member: DeskMember
  fates: Map<WaitingNotification, Delivery[]>
}

/** What waits for a member goes out by every way, a few singly, many together. What was stopped meanwhile does not. */
export const sendWaiting: TimerHandler = async (ctx, tx, timer, now) => {
  const actor = { kind: 'system' as const, workspaceId: timer.workspaceId, because: 'notifications' }
  await workIn(ctx, tx, actor, now, async (work) => {
    const desk = await loadDesk(work, timer.workspaceId)
    const member = desk.members.get(timer.subject)
    const rows = await loadWaiting(work, timer.subject)
    const fates = new Map(rows.map((row) => [row, [] as Delivery[]]))
    if (member && member.state !== 'disabled' && rows.length) {
      await send({ work, desk, member, fates }, rows)
    }
    for (const [row, became] of fates) settle(work, row, became)
    await rearm(work, timer.subject, rows)
  })
}

async function send(round: Round, rows: readonly WaitingNotification[]): Promise<void> {
  const { work, member, fates } = round
  const off = readOff(await loadPreferences(work.tx, work.workspaceId, member.id))
  const destinations = await destinationsOf(work, member, rows)
  for (const channel of OUTSIDE) {
    const asked = rows.filter((row) => waits(row, channel))
    const wanted = asked.filter((row) => ASKING.includes(row.kind) || !isOff(off, row.kind, channel))
    for (const row of asked) {
      if (!wanted.includes(row)) fates.get(row)!.push({ channel, state: 'off', at: work.now })
    }
    if (channel === 'email') sendMail(round, wanted)
    else
      await sendOutside(
        round,
        wanted,
        destinations.filter((one) => one.channel === channel),
        channel,
      )
  }
}

function waits(row: WaitingNotification, channel: OutsideChannel): boolean {
  return deliveriesOf(row).some((one) => one.channel === channel && one.state === 'waiting')
}

function destinationsOf(work: Work, member: DeskMember, rows: readonly WaitingNotification[]) {
  const teamIds = rows.flatMap(({ teamId }) => teamId ?? [])
  return findDestinations(work.tx, work.workspaceId, { memberId: member.id, teamIds })
}

function bundled(rows: readonly WaitingNotification[]): WaitingNotification[][] {
  return rows.length >= BUNDLE_FROM ? [[...rows]] : rows.map((row) => [row])
}

function sendMail({ work, desk, member, fates }: Round, rows: readonly WaitingNotification[]): void {
  for (const together of bundled(rows)) {
    const [first] = together
    const words =
      together.length === 1
        ? mailWords(work.ctx, desk, member, first!)
        : bundleWords(work.ctx, desk, member, together)
    const { address, mailboxId } = deskAddress(work.ctx, desk)
    const { id } = queueMail(work, {
      purpose: 'notification',
      mailboxId,
      from: { name: desk.name, address },
      to: [{ name: member.name, address: member.email }],
      ...words,
      automatic: true,
      notificationId: together.length === 1 ? first!.id : undefined,
    })
    for (const row of together) {
      fates.get(row)!.push({ channel: 'email', state: 'queued', at: work.now, mailId: id })
    }
  }
}

/** To each of their own places, and to the chat of a team what one of them tells it. */
async function sendOutside(
  { work, desk, member, fates }: Round,
  rows: readonly WaitingNotification[],
  destinations: readonly Destination[],
  channel: OutsideChannel,
): Promise<void> {
  for (const to of destinations) {
    const theirs = rows.filter(({ teamId }) => to.teamId === null || teamId === to.teamId)
    for (const together of bundled(theirs)) {
      await queueOutside(work, desk, { member, to, rows: together })
      for (const row of together) {
        fates.get(row)!.push({ channel, state: 'queued', at: work.now, to: to.id })
      }
    }
  }
  for (const row of rows) {
    const isNowhere = !fates.get(row)!.some((one) => one.channel === channel)
    // What a path asked for and nobody set up is worth seeing; what is merely usual is not.
    if (isNowhere && ASKING.includes(row.kind)) {
      fates.get(row)!.push({ channel, state: 'not_set_up', at: work.now })
    }
  }
}

function settle(work: Work, row: WaitingNotification, became: Delivery[]): void {
  const { workspaceId } = work
  const kept = deliveriesOf(row).filter(({ state }) => state !== 'waiting')
  work.batch.update('notifications', {
    workspaceId,
    id: row.id,
    sendAt: null,
    deliveries: [...kept, ...became],
  })
}

async function rearm(work: Work, memberId: string, done: readonly WaitingNotification[]): Promise<void> {
  const next = await nextSendAt(
    work,
    memberId,
    done.map((row) => row.id),
  )
  if (next === null) return
  const { workspaceId } = work
  await setTimer(work.batch, { workspaceId, subject: memberId, kind: 'notify_later', dueAt: next })
}
