import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, formatInstant, hour, instant } from '#core/time/instant.ts'
import { engageEscalationCast, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let cast: EscalationCast
let rotaId: string
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  const layer = {
    memberIds: [cast.leo.id],
    every: 'day',
    handoff: { time: '00:00' },
    from: '2026-01-01',
  } as const
  const definition = { zone: 'Europe/Madrid', layers: [{ ...layer, memberIds: [cast.leo.id, cast.ana.id] }] }
  rotaId = (await cast.owner('createRota', { body: { name: 'Days', definition } })).id
})
afterAll(() => desk.stop())

const at = (ms: number) => formatInstant(instant(desk.clock.now() + ms))
const params = () => ({ id: rotaId })
const onDuty = async () => {
  const { items } = await cast.ana.call('listRotas', {})
  return items.find(({ id }) => id === rotaId)!.onDuty
}

test('trap 24 an absence without cover is a gap that shows at once; a cover closes it', async () => {
  const [now] = await onDuty()
  const away = { memberId: now!, from: at(-hour), to: at(hour) }
  const alone = await cast.leo.call('addAbsence', { params: params(), body: away })
  expect(alone).toMatchObject({ onDuty: [], gaps: [{ to: away.to }] })
  const cover = { memberId: cast.mia.id, insteadOf: now!, from: at(-hour), to: at(2 * hour) }
  const covered = await cast.leo.call('coverRota', { params: params(), body: cover })
  expect(covered).toMatchObject({ onDuty: [cast.mia.id], gaps: [] })
  await desk.pass(3 * hour)
  expect(await onDuty()).toEqual([now])
})

test('two members change places, and afterwards everything is as it was', async () => {
  const [today] = await onDuty()
  const [tomorrow] = [cast.leo.id, cast.ana.id].filter((id) => id !== today)
  const body = {
    one: { memberId: today!, from: at(0), to: at(2 * hour) },
    other: { memberId: tomorrow!, from: at(day), to: at(day + 2 * hour) },
  }
  const swapped = await cast.leo.call('swapRota', { params: params(), body })
  expect(swapped.onDuty).toEqual([tomorrow])
  await desk.pass(3 * hour)
  expect(await onDuty()).toEqual([today])
  await desk.pass(day - 2 * hour)
  expect(await onDuty()).toEqual([today])
  await desk.pass(2 * hour)
  expect(await onDuty()).toEqual([tomorrow])
})

test('who stands in is known and their stretch has an end; who did not see the last change is told', async () => {
  const body = { memberId: cast.mia.id, from: at(hour), to: at(0) }
  const turned = await refusalOf(cast.leo.call('coverRota', { params: params(), body }))
  expect(turned.reason).toBe('rota.ends_before_it_begins')
  const stranger = { ...body, memberId: 'mem_nobody_knows', to: at(day) }
  const unknown = await refusalOf(cast.leo.call('coverRota', { params: params(), body: stranger }))
  expect(unknown.errors?.[0]?.pointer).toContain('memberId')
  const late = cast.leo.call(
    'addAbsence',
    { params: params(), body: { ...body, to: at(day) } },
    { ifMatch: '"1"' },
  )
  expect((await refusalOf(late)).code).toBe('changed_meanwhile')
  const byAgent = cast.ana.call('addAbsence', { params: params(), body: { ...body, to: at(day) } })
  expect((await refusalOf(byAgent)).code).toBe('not_allowed')
})
