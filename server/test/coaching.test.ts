import { afterAll, beforeAll, expect, test } from 'vitest'
import { engageEscalationCast, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
})
afterAll(async () => {
  await desk.settle()
  await desk.stop()
})

const OFF = { switchedOff: [], extraWords: {}, blocks: [] }
const send = (id: string, text: string) =>
  cast.ana.call('sendMessage', { params: { id }, body: { direction: 'outbound', text } })
const figures = async () => (await cast.leo.call('readCoachFigures', {})).teams

test('7.3 an admin switches rules off and adds words; everybody who writes reads them, agents do not change them', async () => {
  const body = { ...OFF, switchedOff: ['absolute_word'], extraWords: { en: { jargon: ['flux tariff'] } } }
  const saved = await cast.owner('saveCoach', { body })
  expect(saved).toEqual({ ...body, revision: 2 })
  expect(await cast.ana.call('readCoach', {})).toEqual(saved)
  await expect(cast.ana.call('saveCoach', { body })).rejects.toMatchObject({
    problem: { code: 'not_allowed' },
  })
})

test('7.3 a rule that does not exist is named, and what another admin saved meanwhile is not overwritten', async () => {
  const unknown = { ...OFF, switchedOff: ['no_such_rule'] }
  await expect(cast.owner('saveCoach', { body: unknown })).rejects.toMatchObject({
    problem: { errors: [{ pointer: '/switchedOff/0' }] },
  })
  await expect(cast.owner('saveCoach', { body: OFF }, { ifMatch: '"1"' })).rejects.toMatchObject({
    problem: { code: 'changed_meanwhile' },
  })
})

test('7.3 the coach never blocks, except where an admin says so', async () => {
  const { id } = await cast.complain()
  const text = 'Dear Carla, your [ORDER NUMBER] is on its way. Kind regards, Ana'
  await cast.owner('saveCoach', { body: { ...OFF, blocks: ['placeholder_left'] } })
  await expect(send(id, text)).rejects.toMatchObject({
    problem: { code: 'invalid_request', params: { names: '[ORDER NUMBER]' } },
  })
  await cast.owner('saveCoach', { body: OFF })
  await expect(send(id, text)).resolves.toMatchObject({ message: { text } })
})

test('7 a team of fewer than three people is never shown: its figure would be a figure of a person', async () => {
  const { id } = await cast.complain()
  await send(id, 'Hello Carla, calm down. Regards, Ana')
  expect(await figures()).toEqual([])
  for (const name of ['Bo', 'Cy']) {
    const who = {
      name,
      email: `${name}@acme.example`,
      role: 'agent',
      password: 'a long enough password',
    } as const
    await cast.owner('createMember', { body: { ...who, teamIds: [cast.teams.service] } })
  }
  const [shown] = await figures()
  expect(shown).toMatchObject({ team: { name: 'Front desk' } })
  expect(shown!.rules.find(({ rule }) => rule === 'calm_down')).toMatchObject({ messages: 1 })
  expect(JSON.stringify(shown)).not.toContain(cast.ana.id)
})

test('7 what was still in sent messages is counted by team, rule and week, and a message taken back is not', async () => {
  const before = await figures()
  const { id } = await cast.complain()
  const sent = await send(id, 'Hello Carla, this never fails, calm down. Regards, Ana')
  const during = (await figures())[0]!
  expect(during.rules.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['calm_down', 'absolute_word']))
  await cast.ana.call('undoSend', { params: { id: sent.message.id } })
  expect(await figures()).toEqual(before)
})
