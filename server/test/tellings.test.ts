import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { engageEscalationCast, HANDOVER, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
let id: string
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  const ticket = await cast.complain()
  const { checklist } = await cast.ana.call('readTicket', { params: { id: ticket.id } })
  for (const { key } of checklist)
    await cast.ana.call('setChecklistItem', {
      params: { id: ticket.id, key },
      body: { state: 'skipped', words: 'Nothing to look into.' },
    })
  const body = { kind: 'hierarchical', reason: 'lacks_authority', handover: HANDOVER } as const
  ;({ id } = await cast.ana.call('requestEscalation', { params: { id: ticket.id }, body }))
  await desk.settle()
})
afterAll(() => desk.stop())

const tellings = async () => (await cast.ana.call('readEscalationTellings', { params: { id } })).items

describe('5.5 who was told', () => {
  test('by which way, and what became of it: in the desk until it is seen, the mail when it has left', async () => {
    expect(await tellings()).toMatchObject([
      {
        step: 0,
        member: { id: cast.leo.id },
        readAt: null,
        ways: [
          { channel: 'in_app', outcome: 'delivered' },
          { channel: 'email', outcome: 'delivered' },
        ],
      },
    ])
    const { items } = await cast.leo.call('listNotifications', {})
    await cast.leo.call('readNotification', { params: { id: items[0]!.id } })
    expect((await tellings())[0]?.readAt).toMatch(/Z$/)
  })

  test('nobody takes it: the next step stands first, the earlier ones below', async () => {
    await desk.pass(60 * minute)
    const told = await tellings()
    expect(told[0]).toMatchObject({ step: 1, member: { id: cast.mia.id } })
    expect(told.slice(1).map(({ step }) => step)).toContain(0)
    const times = told.map(({ at }) => at)
    expect(times).toEqual(times.toSorted().reverse())
  })

  test('nobody else’s escalation says it', async () => {
    const params = { id: 'esc_of_another_desk' }
    expect((await refusalOf(cast.ana.call('readEscalationTellings', { params }))).code).toBe('not_found')
  })
})
