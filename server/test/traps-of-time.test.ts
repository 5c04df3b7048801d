import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { makeContext } from '#server/app/boot.ts'
import { queues, timerHandlers } from '#server/app/consumers.ts'
import { passTime, workOff } from '#server/app/stage/pass-time.ts'
import { makeSimClock } from '#server/platform/clock.ts'
import { day, formatInstant, hour, instant, minute, parseInstant } from '#core/time/instant.ts'
import { engageEscalationCast, HANDOVER, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

// Traps that lie between the parts: what core counts, what fires, what is shown and what leaves must say the same.
let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(() => desk.stop())

// Weeks pass between the stories, and nobody stays signed in that long.
beforeEach(async () => {
  for (const person of [cast.ana, cast.leo, cast.mia]) await person.signIn()
  await cast.owner('signIn', { body: { email: 'olga@acme.example', password: 'correct horse battery' } })
})

/** The next Friday, 17:00 in Madrid: an hour before the desk closes for the weekend. */
async function fridayEvening(): Promise<void> {
  const midnight = Math.floor(desk.clock.now() / day) * day
  const friday = [1, 2, 3, 4, 5, 6, 7].find((days) => new Date(midnight + days * day).getUTCDay() === 5)!
  const from = Date.UTC(2026, 2, 29, 1)
  const at = midnight + friday * day
  await desk.passTo(instant(at + (at < from ? 16 : 15) * hour))
}
const events = async (id: string, type: string) =>
  (await timeline(cast.mia.call, id)).filter((event) => event.type === type)
const goUp = (id: string) =>
  cast.ana.call('requestEscalation', {
    params: { id },
    body: { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER },
  })
const mailsTo = (address: string) =>
  desk.mail.mails.filter(({ envelopeTo }) => envelopeTo.includes(address)).map(({ text }) => text ?? '')

test('trap 12 screen, explanation, export and what fires keep the same working hours', async () => {
  await fridayEvening()
  const { secret } = await cast.owner('createApiKey', { body: { name: 'export', role: 'lead' } })
  const { id, number } = await cast.complain('Over the weekend')
  const ticket = await cast.ana.call('readTicket', { params: { id } })
  const clock = ticket.clocks.find(({ kind }) => kind === 'first_response')!
  // Four working hours from Friday 17:00: one is left that day, three are counted on Monday.
  expect(parseInstant(clock.dueAt!) - desk.clock.now()).toBe(2 * day + 19 * hour)
  const { items } = await cast.ana.call('explainClocks', { params: { id }, query: {} })
  expect(items.find((one) => one.id === clock.id)?.dueAt).toBe(clock.dueAt)
  const file = await fetch(`${desk.base}/v1/exports/tickets.csv?view=all`, {
    headers: { authorization: `Bearer ${secret}` },
  })
  const line = (await file.text()).split('\r\n').find((row) => row.startsWith(`${number},`))
  expect(line).toContain(`,${clock.dueAt},`)
  await desk.passTo(parseInstant(clock.dueAt!))
  const fired = (await timeline(cast.mia.call, id)).filter(({ data }) => data.clockId === clock.id)
  const said = fired.filter(({ type }) => /warned|breached/.test(type)).map(({ type, at }) => [type, at])
  expect(said.map(([type]) => type)).toEqual([
    'clock.warned',
    'clock.warned',
    'clock.warned',
    'clock.breached',
  ])
  expect(said.at(-1)?.[1]).toBe(clock.dueAt)
  for (const [, at] of said) expect(new Date(at!).getUTCDay()).toBe(1)
  await end(id)
})

test('4.5 trap 28 after an outage everything is told at once, says how late it is, and each reader gets one mail', async () => {
  await fridayEvening()
  const ids = []
  for (let i = 0; i < 4; i++) ids.push((await cast.complain(`Outage ${i}`)).id)
  const dueAt = formatInstant(instant(desk.clock.now() + 30 * minute))
  for (const id of ids)
    await cast.ana.call('sendMessage', {
      params: { id },
      body: {
        direction: 'outbound',
        text: 'I look into it.',
        commitment: { kind: 'update', words: 'Soon', dueAt },
      },
    })
  await desk.pass(minute)
  const before = mailsTo(cast.ana.email).length
  // Nobody worked from Friday 17:01 to Tuesday noon.
  desk.clock.advance(3 * day + 19 * hour)
  await desk.settle()
  for (const id of ids) {
    const broken = (await events(id, 'clock.breached')).find(({ data }) => data.kind === 'commitment')
    expect(broken?.at).toBe(formatInstant(desk.clock.now()))
    expect(Number(broken?.data.lateByMs)).toBe(desk.clock.now() - parseInstant(dueAt))
    expect(broken?.sentence).toMatch(/late/)
    expect(await events(id, 'clock.breached')).toHaveLength((await onceEach(id)).size)
  }
  await desk.pass(hour)
  const mails = mailsTo(cast.ana.email).slice(before)
  expect(mails).toHaveLength(1)
  for (const i of [0, 1, 2, 3]) expect(mails[0]).toContain(`Outage ${i}`)
  for (const id of ids) await end(id)
})

/** Each clock breaks once for each of its aims. */
async function onceEach(id: string): Promise<Set<string>> {
  return new Set((await events(id, 'clock.breached')).map(({ data }) => String(data.clockId)))
}

test('trap 21 two different deadlines of one day are both told of', async () => {
  await desk.passTo(instant(Math.floor(desk.clock.now() / day) * day + day + 9 * hour))
  const rule = await cast.owner('createAutomation', {
    body: {
      name: 'Half an hour before',
      definition: {
        trigger: { on: 'clock', kinds: ['commitment'], offsetMs: -30 * minute },
        actions: [{ do: 'notify', memberIds: [cast.mia.id] }],
      },
    },
  })
  const { id } = await cast.complain('Two words')
  for (const [hours, kind] of [
    [2, 'action'],
    [4, 'action'],
  ] as const)
    await cast.mia.call('sendMessage', {
      params: { id },
      body: {
        direction: 'outbound',
        text: 'We do it.',
        commitment: {
          kind,
          words: `In ${hours} hours`,
          dueAt: formatInstant(instant(desk.clock.now() + hours * hour)),
        },
      },
    })
  await desk.pass(5 * hour)
  const told = (await cast.mia.call('listNotifications', { query: { limit: 50 } })).items.filter(
    ({ kind, ticketId }) => kind === 'rule_fired' && ticketId === id,
  )
  expect(told).toHaveLength(2)
  expect((await events(id, 'commitment.broken')).length).toBeGreaterThanOrEqual(2)
  await cast.owner('updateAutomation', { params: { id: rule.id }, body: { enabled: false } })
  await end(id)
})

test('trap 22 who starts on Monday takes the chain up where Friday’s process left it', async () => {
  await fridayEvening()
  await desk.pass(50 * minute)
  const { id } = await cast.complain('Before the weekend')
  const up = await goUp(id)
  // Ten working minutes are left on Friday; the other twenty are on Monday.
  expect(parseInstant(up.ladder[0]!.acknowledgeBy!) - desk.clock.now()).toBe(
    2 * day + 15 * hour + 30 * minute,
  )
  const clock = makeSimClock(instant(desk.clock.now() + 2 * day))
  const { config } = desk.ctx
  const later = makeContext({ config, connectionString: desk.connectionString, clock, log: desk.log })
  const due = { timerHandlers, queues }
  await passTime(later, clock, parseInstant(up.ladder[0]!.acknowledgeBy!), due)
  await workOff(later, clock, due)
  await later.live.stop()
  await later.db.destroy()
  desk.clock.moveTo(clock.now())
  const after = await cast.mia.call('readEscalation', { params: { id: up.id } })
  expect(after).toMatchObject({ step: 1, state: 'requested' })
  const climbed = await events(id, 'escalation.climbed')
  expect(climbed.map(({ at }) => at)).toEqual([up.ladder[0]!.acknowledgeBy])
  await end(id)
})

test('trap 23 the next step does not cut short what an earlier one was still to hear', async () => {
  await fridayEvening()
  const { id } = await cast.complain('Both hear')
  const before = { leo: mailsTo(cast.leo.email).length, mia: mailsTo(cast.mia.email).length }
  const up = await goUp(id)
  // No mail left before the step was over.
  desk.clock.advance(30 * minute)
  await desk.settle()
  expect((await cast.mia.call('readEscalation', { params: { id: up.id } })).step).toBe(1)
  const told = (address: string, from: number) =>
    mailsTo(address)
      .slice(from)
      .filter((text) => text.includes('Both hear'))
  expect(told(cast.leo.email, before.leo).length).toBeGreaterThan(0)
  expect(told(cast.mia.email, before.mia).length).toBeGreaterThan(0)
  await end(id)
})

test('trap 25 moved while it is assigned: the team that has it now sees it, the one before does not', async () => {
  const { id } = await cast.complain('Moved')
  const inTeam = async (team: string) =>
    (await cast.mia.call('listTickets', { query: { view: 'all', teamId: team, limit: 100 } })).items.some(
      (row) => row.id === id,
    )
  expect([await inTeam(cast.teams.service), await inTeam(cast.teams.billing)]).toEqual([true, false])
  const move = (more: { ownerId?: null }) =>
    cast.ana.call('updateTicket', { params: { id }, body: { teamId: cast.teams.billing, ...more } })
  // Not with a person who is not of that team; without one it is the whole team's.
  expect((await refusalOf(move({}))).reason).toBe('ticket.not_in_team')
  expect((await move({ ownerId: null })).owner).toBeNull()
  expect([await inTeam(cast.teams.service), await inTeam(cast.teams.billing)]).toEqual([false, true])
  await end(id)
})

test('trap 25 returned and handed up again, everybody who followed it still follows', async () => {
  const { id } = await cast.complain('Down and up')
  await cast.owner('followTicket', { params: { id }, body: { following: true } })
  const up = await goUp(id)
  const params = { id: up.id }
  const back = await cast.leo.call('returnEscalation', {
    params,
    body: { asOf: up.revision, missing: 'Which order?' },
  })
  const again = await cast.ana.call('answerReturn', {
    params,
    body: { asOf: back.revision, handover: HANDOVER },
  })
  await cast.leo.call('acknowledgeEscalation', { params, body: { asOf: again.revision } })
  const { followers } = await cast.mia.call('readTicket', { params: { id } })
  expect(followers.map(({ name }) => name).toSorted()).toEqual(['Ana Agent', 'Olga Owner'])
  await end(id)
})

test('trap 10 a policy that is switched off takes its clocks with it where that is asked for, and nothing fires', async () => {
  const { id } = await cast.complain('No policy any more')
  for (const policy of (await cast.owner('listPolicies', {})).items)
    await cast.owner('publishPolicy', {
      params: { id: policy.id },
      body: { definition: policy.definition, active: false, appliesTo: 'open' },
    })
  await desk.settle()
  const { clocks } = await cast.ana.call('readTicket', { params: { id } })
  expect(clocks.filter(({ state }) => state === 'running' || state === 'paused')).toEqual([])
  await desk.pass(10 * day)
  expect(await events(id, 'clock.breached')).toEqual([])
})

async function end(id: string): Promise<void> {
  const { items } = await cast.mia.call('listEscalations', { query: { ticketId: id } })
  for (const open of items) {
    const params = { id: open.id }
    if (open.may.includes('acknowledge'))
      await cast.mia.call('acknowledgeEscalation', {
        params,
        body: { asOf: open.revision, tellCustomer: false },
      })
    const { revision: asOf } = await cast.mia.call('readEscalation', { params })
    await cast.mia.call('closeEscalation', { params, body: { asOf, outcome: 'Done.' } })
  }
  const body = { direction: 'outbound', text: 'It is put right.', status: 'resolved' } as const
  await cast.mia.call('sendMessage', { params: { id }, body })
  await desk.settle()
}
