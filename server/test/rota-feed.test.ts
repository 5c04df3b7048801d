import { afterAll, beforeAll, expect, test } from 'vitest'
import { engageEscalationCast, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
let rotaId: string
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  const layer = { every: 'week', handoff: { time: '09:00', weekday: 'mon' }, from: '2026-03-02' } as const
  const absences = [{ memberId: cast.mia.id, from: '2026-03-11T08:00:00Z', to: '2026-03-12T08:00:00Z' }]
  const layers = [{ ...layer, memberIds: [cast.leo.id, cast.mia.id] }]
  const body = { name: 'Nights', definition: { zone: 'Europe/Madrid', layers, absences } }
  ;({ id: rotaId } = await cast.owner('createRota', { body }))
})
afterAll(() => desk.stop())

const read = async (address: string) => {
  const answer = await fetch(`${desk.base}${new URL(address).pathname}`)
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() }
}
const links = () => cast.leo.call('rotaFeedLinks', { params: { id: rotaId } })

test('trap 24 hours in which nobody is on duty are shown on the rota', async () => {
  const rota = (await cast.owner('listRotas', { query: {} })).items.find(({ id }) => id === rotaId)!
  expect(rota.gaps).toEqual([{ from: '2026-03-11T08:00:00Z', to: '2026-03-12T08:00:00Z' }])
})

test('a rota is a calendar of everybody with its gaps, and one of each member, over a clock change', async () => {
  const { all, mine } = await links()
  const everybody = await read(all)
  expect(everybody).toMatchObject({ status: 200, type: 'text/calendar; charset=utf-8' })
  expect(everybody.text).toContain(
    'DTSTART:20260302T080000Z\r\nDTEND:20260309T080000Z\r\nSUMMARY:Nights: Leo Lead',
  )
  expect(everybody.text).toContain('SUMMARY:Nights: nobody on duty')
  // Summer time begins on 29 March: the handoff stays at 9:00 in Madrid.
  expect(everybody.text).toContain('DTSTART:20260330T070000Z')
  const own = (await read(mine!)).text
  expect(own).toContain('Leo Lead')
  expect(own).not.toMatch(/Mia Manager|nobody/)
})

test('trap 50 a link that was guessed or changed opens nothing', async () => {
  const { all } = await links()
  expect((await read(all.slice(0, -2) + (all.endsWith('AA') ? 'BB' : 'AA'))).status).toBe(404)
  expect((await read(all.replace('.all.', `.${cast.mia.id}.`))).status).toBe(404)
})
