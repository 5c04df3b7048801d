import { addBusinessTime, subtractBusinessTime } from '#core/calendar/arithmetic.ts'
import { formatInstant, instant, parseInstant, type Instant } from '#core/time/instant.ts'
import type { Say } from '#i18n/say.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Stage } from '../stage/stage.ts'
import type { Cast, Owner } from './cast.ts'
import { makeAccount } from './story-account.ts'
import { playGoldenStory } from './golden-story.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
type Scene = { stage: Stage; cast: Cast; say: Say }

/** A dozen tickets in every state, the newest minutes old, and the golden story among them. */
export async function playSmallStories(scene: Scene, now: Instant): Promise<void> {
  const { ago, hence } = await workingTime(scene, now)
  await scene.stage.passTime(ago(40 * HOUR))
  const { ticketId } = await playGoldenStory(scene)
  await prevented(scene, 'ana', { ticketId, owner: scene.cast.tomas, dueAt: hence(30 * HOUR) })
  await scene.stage.passTime(ago(22 * HOUR))
  const helens = await resolved(scene, 'helen')
  await prevented(scene, 'helen', { ticketId: helens, owner: scene.cast.samuel, dueAt: hence(6 * HOUR) })
  await waitingForCustomer(scene, 'marta')
  await onHold(scene, 'rui')
  await scene.stage.passTime(ago(7 * HOUR))
  await answered(scene, 'samira')
  await scene.stage.passTime(ago(3 * HOUR))
  await acknowledged(scene, 'priya')
  await escalated(scene, 'joost')
  await scene.stage.passTime(ago(95 * MINUTE))
  await arrived(scene, 'lena')
  await arrived(scene, 'obi')
  await acknowledged(scene, 'claire')
  await scene.stage.passTime(ago(55 * MINUTE))
  await arrived(scene, 'bo')
  await scene.stage.passTime(ago(12 * MINUTE))
  await arrived(scene, 'tiago')
  await makeAccount(scene)
  await scene.stage.passTime(now)
}

type WorkingTime = { ago(ms: number): Instant; hence(ms: number): Instant }

/** Instants so much working time from now: people act while the desk is open, whenever the sample is made. */
async function workingTime({ stage, cast }: Scene, now: Instant): Promise<WorkingTime> {
  const desk = await loadDesk(stage.ctx, cast.owner.workspaceId)
  const { calendar } = desk.calendars.get(cast.calendarId)!
  return {
    ago: (ms) => subtractBusinessTime(calendar, now, ms),
    hence: (ms) => addBusinessTime(calendar, now, ms),
  }
}

async function arrived({ stage, cast, say }: Scene, who: string): Promise<string> {
  const messageId = `<${who}.${stage.clock.now()}@customer.example>`
  const name = say(`story.${who}.name`)
  await stage.receive({
    messageId,
    from: { name, address: `${who}@customer.example` },
    to: cast.mailbox,
    subject: say(`story.${who}.subject`),
    text: say(`story.${who}.text`),
  })
  const { items } = await stage.as(cast.owner)('listTickets', {
    query: { view: 'all', sort: 'newest', limit: 1 },
  })
  return items[0]!.id
}

async function take({ stage }: Scene, who: Owner, ticketId: string): Promise<void> {
  await stage.as(who)('updateTicket', { params: { id: ticketId }, body: { ownerId: who.memberId } })
}

async function acknowledged(scene: Scene, who: string, by: Owner = scene.cast.noor): Promise<string> {
  const id = await arrived(scene, who)
  await scene.stage.wait(7 * MINUTE)
  await take(scene, by, id)
  const call = scene.stage.as(by)
  const { text, commitment } = await call('proposeAcknowledgement', { params: { id } })
  await call('sendMessage', {
    params: { id },
    body: { direction: 'outbound', purpose: 'acknowledgement', text, commitment },
  })
  return id
}

async function answered(
  scene: Scene,
  who: string,
  status?: 'pending' | 'on_hold' | 'resolved',
): Promise<string> {
  const id = await acknowledged(scene, who, scene.cast.samuel)
  await scene.stage.wait(40 * MINUTE)
  await scene.stage.as(scene.cast.samuel)('sendMessage', {
    params: { id },
    body: { direction: 'outbound', purpose: 'reply', text: scene.say(`story.${who}.answer`), status },
  })
  return id
}

const waitingForCustomer = (scene: Scene, who: string) => answered(scene, who, 'pending')
const onHold = (scene: Scene, who: string) => answered(scene, who, 'on_hold')
const resolved = (scene: Scene, who: string) => answered(scene, who, 'resolved')

/** Passed up by the agent and waiting for somebody to take it. */
async function escalated(scene: Scene, who: string): Promise<string> {
  const id = await acknowledged(scene, who)
  const { stage, cast, say } = scene
  await stage.wait(30 * MINUTE)
  const noor = stage.as(cast.noor)
  const { handover } = await noor('prepareEscalation', { params: { id } })
  const raised = await noor('requestEscalation', {
    params: { id },
    body: {
      kind: 'hierarchical',
      reason: 'lacks_authority',
      handover: {
        ...handover,
        tried: say(`story.${who}.tried`),
        impact: say(`story.${who}.impact`),
        customerWants: say(`story.${who}.wants`),
      },
    },
  })
  const due = raised.nextDueAt ? parseInstant(raised.nextDueAt) : stage.clock.now()
  await stage.passTime(instant(due + MINUTE))
  return id
}

type Prevention = { ticketId: string; owner: Owner; dueAt: Instant }

/** What makes sure that it does not happen again (6.5): of a finding where there is one, else in words. */
async function prevented({ stage, cast, say }: Scene, who: string, { ticketId, owner, dueAt }: Prevention) {
  const call = stage.as(cast.ingrid)
  const params = { id: ticketId }
  const { findings } = await call('readTicket', { params })
  const cause = findings[0] ? { findingId: findings[0].id } : { words: say(`story.${who}.cause`) }
  await call('addPreventiveAction', {
    params,
    body: { words: say(`story.${who}.prevent`), cause, ownerId: owner.memberId, dueAt: formatInstant(dueAt) },
  })
}
