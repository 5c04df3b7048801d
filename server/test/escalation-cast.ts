import type { Call, Input, Output } from '#contracts/client.ts'
import type { Role } from '#core/permission/permission.ts'
import type { TestDesk } from './harness.ts'

const PASSWORD = 'a long enough password'

export type Person = {
  id: string
  name: string
  email: string
  call: Call
  /** Again, after a long absence. */
  signIn(): Promise<unknown>
}
export type EscalationCast = {
  owner: Call
  /** First contact, level 1. */
  ana: Person
  /** Lead of level 2: the first step of the path. */
  leo: Person
  /** Manager on the rota: the second step. */
  mia: Person
  teams: { service: string; billing: string }
  calendarId: string
  pathId: string
  topicId: string
  /** A ticket of a customer, given to Ana. */
  complain(subject?: string): Promise<Output<'createTicket'>>
}

/** Monday to Friday, 9 to 18 in Madrid; a path lead → manager on the rota → owner; sound clocks; nobody sleeps at the desk. */
export async function engageEscalationCast(
  desk: TestDesk,
  how: { settings?: Record<string, unknown> } = {},
): Promise<EscalationCast> {
  const { owner, session } = await desk.setUp()
  const day = [['09:00', '18:00']] as [string, string][]
  const zone = 'Europe/Madrid'
  const weekly = { mon: day, tue: day, wed: day, thu: day, fri: day, sat: [], sun: [] }
  const calendar = await owner('createCalendar', { body: { name: 'Madrid', definition: { zone, weekly } } })
  const team = async (name: string, level: number) =>
    (await owner('createTeam', { body: { name, level, calendarId: calendar.id } })).id
  const teams = { service: await team('Front desk', 1), billing: await team('Billing', 2) }
  const person = async (name: string, role: Role, teamId: string, leadId: string | null): Promise<Person> => {
    const email = `${name.split(' ')[0]!.toLowerCase()}@acme.example`
    const { id } = await owner('createMember', {
      body: { name, email, role, password: PASSWORD, language: 'en', zone, teamIds: [teamId], leadId },
    })
    const call = desk.visitor()
    const signIn = () => call('signIn', { body: { email, password: PASSWORD } })
    await signIn()
    return { id, name, email, call, signIn }
  }
  const mia = await person('Mia Manager', 'manager', teams.billing, null)
  const leo = await person('Leo Lead', 'lead', teams.billing, mia.id)
  const ana = await person('Ana Agent', 'agent', teams.service, leo.id)
  if (how.settings) await owner('updateWorkspace', { body: { settings: how.settings } })
  const { id: topicId } = await owner('createTopic', {
    body: {
      name: 'Double charge',
      teamId: teams.service,
      checklist: [
        { key: 'history', words: 'Account history' },
        { key: 'billing', words: 'Billing' },
      ],
    },
  })
  const rota = await rotaOf(owner, mia.id, teams.billing)
  const ids = { leo: leo.id, rota, owner: session.member.id, calendarId: calendar.id, topicId }
  const path = await owner('createPath', { body: { name: 'Complaints', definition: pathOf(ids) } })
  return {
    owner,
    ana,
    leo,
    mia,
    teams,
    topicId,
    calendarId: calendar.id,
    pathId: path.id,
    async complain(subject = 'Charged twice') {
      const ticket = await ana.call('createTicket', {
        body: {
          subject,
          text: 'You charged me twice and nobody answers.',
          contact: { name: 'Carla Customer', email: 'carla@customer.example' },
          channel: 'web',
          topicId,
        },
      })
      return ana.call('updateTicket', { params: { id: ticket.id }, body: { ownerId: ana.id } })
    },
  }
}

async function rotaOf(owner: Call, memberId: string, teamId: string): Promise<string> {
  const layer: Input<'createRota'>['body']['definition']['layers'][number] = {
    memberIds: [memberId],
    every: 'week',
    handoff: { time: '09:00', weekday: 'mon' },
    from: '2026-01-05',
  }
  const definition = { zone: 'Europe/Madrid', layers: [layer] }
  return (await owner('createRota', { body: { name: 'Managers', teamId, definition } })).id
}

type PathIds = Record<'leo' | 'rota' | 'owner' | 'calendarId' | 'topicId', string>

type Definition = Input<'createPath'>['body']['definition']

function pathOf({ leo, rota, owner, calendarId, topicId }: PathIds): Definition {
  const minutes = (amount: number) => ({ amount, unit: 'business_minute' as const })
  const step = (target: Definition['steps'][number]['target'], amount: number, repeats = 0) => ({
    target,
    acknowledgeWithin: minutes(amount),
    calendarId,
    channels: ['in_app' as const, 'email' as const],
    repeats,
    ...(repeats ? { repeatEvery: minutes(10) } : {}),
  })
  return {
    steps: [
      step({ kind: 'member', id: leo }, 30, 1),
      step({ kind: 'rota', id: rota }, 60),
      step({ kind: 'member', id: owner }, 120),
    ],
    chooseBy: { topicIds: [topicId] },
    closeWithin: { amount: 30, unit: 'calendar_day' },
    updateEvery: {
      normal: { amount: 8, unit: 'business_hour' },
      severe: { amount: 4, unit: 'business_hour' },
    },
    updateCalendarId: calendarId,
    acknowledgementExpires: { amount: 1, unit: 'end_of_next_business_day' },
    finalFallback: owner,
  }
}

/** A handover that says what was tried. */
export const HANDOVER = {
  whatHappened: 'Two charges of the same amount on 2 March.',
  customerWants: 'One of them back.',
  impact: 'The account is overdrawn.',
  tried: 'Asked the bank for the reference.',
}

/** The timeline, oldest first. */
export async function timeline(call: Call, ticketId: string): Promise<Output<'listEvents'>['items']> {
  const { items } = await call('listEvents', { params: { id: ticketId }, query: { limit: 200 } })
  return items.toReversed()
}
