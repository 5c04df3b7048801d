import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hour, minute, formatInstant, instant } from '#core/time/instant.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
let vera: string
let count = 0

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  const body = {
    name: 'Vera Klein',
    email: 'vera@acme.example',
    role: 'agent' as const,
    password: 'a long password',
  }
  vera = (await staff.owner('createMember', { body: { ...body, teamIds: [staff.teams.service] } })).id
  await update(staff.ownerId, { teamIds: [] })
  await desk.visitor()('signIn', { body: { email: body.email, password: body.password } })
})
afterAll(() => desk.stop())

const CALM = 'Could you tell me when it comes?'
const ANGRY = 'This is outrageous!!! I am furious, you are liars and I will sue you. Worst company ever.'

async function make(text = CALM, more: object = {}) {
  count += 1
  const contact = { name: `C${count}`, email: `c${count}@customer.example` }
  const body = { subject: `S${count}`, text, contact, language: 'en' as const, ...more }
  const { id } = await staff.program('createTicket', { body })
  await desk.pass(minute)
  return id
}
const next = (id: string) => staff.noor.call('assignNext', { params: { id } })
const ownerOf = async (id: string) =>
  (await staff.program('readTicket', { params: { id } })).owner?.id ?? null
const update = (id: string, body: object) => staff.owner('updateMember', { params: { id }, body })

describe('assigning to who can take it best', () => {
  test('gives to the least loaded of the team, and says why the other not', async () => {
    const first = (await next(await make())).member!.id
    const second = await next(await make())
    expect(new Set([first, second.member!.id])).toEqual(new Set([staff.noor.id, vera]))
    expect(second.passedOver).toContainEqual({
      member: expect.objectContaining({ id: first }),
      because: 'load',
    })
  })

  test('asks for the language where somebody names theirs', async () => {
    await update(vera, { languages: ['nl'] })
    await update(staff.noor.id, { languages: ['en'] })
    const { member } = await next(
      await make('Waar blijft mijn bestelling? Ik wacht nu al een week.', { language: 'nl' }),
    )
    expect(member?.id).toBe(vera)
    await update(vera, { languages: [] })
    await update(staff.noor.id, { languages: [] })
  })

  test('never gives to who is away or full; nobody where nobody can', async () => {
    await update(vera, { capacity: 1 })
    await update(staff.noor.id, { state: 'away', awayUntil: null })
    await desk.settle()
    const answer = await next(await make())
    expect(answer.passedOver.map(({ because }) => because).sort()).toEqual(
      expect.arrayContaining(['full', 'off_duty']),
    )
    expect(answer.member).toBeNull()
    await update(staff.noor.id, { state: 'active' })
    await update(vera, { capacity: null })
  })

  test('8.2 nobody gets a third heated one within two hours while others are free', async () => {
    await desk.pass(3 * hour)
    await update(vera, { state: 'away', awayUntil: null })
    await desk.settle()
    for (let i = 0; i < 2; i++) expect((await next(await make(ANGRY))).member?.id).toBe(staff.noor.id)
    await update(vera, { state: 'active' })
    for (let i = 0; i < 9; i++)
      await staff.program('updateTicket', { params: { id: await make() }, body: { ownerId: vera } })
    const third = await next(await make(ANGRY))
    expect(third.member?.id).toBe(vera)
    expect(third.passedOver).toContainEqual({
      member: expect.objectContaining({ id: staff.noor.id }),
      because: 'heated',
    })
    await desk.pass(3 * hour)
    expect((await next(await make(ANGRY))).member?.id).toBe(staff.noor.id)
  })
})

test('whoever asks for the next takes what nobody has and is due first', async () => {
  const older = await make()
  const newer = await make()
  await staff.program('createBulkRun', { body: { filter: 'owner:nobody', change: { ownerId: vera } } })
  await desk.settle()
  for (const id of [older, newer])
    await staff.program('updateTicket', { params: { id }, body: { ownerId: null } })
  expect(await staff.noor.call('takeNext', {})).toEqual({ ticketId: older })
  expect(await staff.noor.call('takeNext', {})).toEqual({ ticketId: newer })
  expect(await staff.noor.call('takeNext', {})).toEqual({ ticketId: null })
  expect(await ownerOf(older)).toBe(staff.noor.id)
})

test('a ticket that arrives is given at once where the workspace wants it so', async () => {
  await staff.owner('updateWorkspace', { body: { settings: { assignOnArrival: 'by_load' } } })
  expect(await ownerOf(await make())).not.toBeNull()
  await staff.owner('updateWorkspace', { body: { settings: { assignOnArrival: 'by_hand' } } })
  expect(await ownerOf(await make())).toBeNull()
})

describe('an absence', () => {
  test('hands over what falls due meanwhile and leaves what waits', async () => {
    const soon = await make(CALM, { priority: 'urgent' })
    const waits = await make()
    for (const id of [soon, waits])
      await staff.program('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
    await staff.program('updateTicket', { params: { id: waits }, body: { status: 'pending' } })
    const awayUntil = formatInstant(instant(desk.clock.now() + 200 * hour))
    await update(staff.noor.id, { state: 'away', awayUntil })
    await desk.settle()
    expect(await ownerOf(soon)).toBe(vera)
    const events = await staff.program('listEvents', {
      params: { id: soon },
      query: { type: 'ticket.handed_over' },
    })
    expect(events.items[0]?.sentence).toContain('Vera')
    await update(staff.noor.id, { state: 'active' })
  })

  test('an absence that is over is none: another, or a longer one, hands over again', async () => {
    const away = (hours: number) => ({ until: formatInstant(instant(desk.clock.now() + hours * hour)) })
    const id = await make()
    await staff.noor.call('updateMe', { body: { away: away(1) } })
    await desk.pass(2 * hour)
    const { items } = await staff.owner('listMembers', {})
    expect(items.find((one) => one.id === staff.noor.id)).toMatchObject({ state: 'active', awayUntil: null })
    await staff.program('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
    await staff.noor.call('updateMe', { body: { away: away(0.01) } })
    await desk.settle()
    expect(await ownerOf(id)).toBe(staff.noor.id)
    await update(staff.noor.id, { state: 'away', awayUntil: away(200).until })
    await desk.settle()
    expect(await ownerOf(id)).toBe(vera)
    await desk.pass(201 * hour)
    const later = await make()
    await staff.program('updateTicket', { params: { id: later }, body: { ownerId: staff.noor.id } })
    await staff.noor.call('updateMe', { body: { away: { until: null } } })
    await desk.settle()
    expect(await ownerOf(later)).toBe(vera)
    await staff.noor.call('updateMe', { body: { away: null } })
  })

  test('gives back to the team what nobody else can take', async () => {
    const id = await make()
    await staff.program('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
    await update(vera, { state: 'disabled' })
    await update(staff.noor.id, { state: 'away', awayUntil: null })
    await desk.settle()
    expect(await ownerOf(id)).toBeNull()
  })
})
