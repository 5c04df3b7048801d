import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Call } from '#contracts/client.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let owner: Call
let form: string
beforeAll(async () => {
  desk = await startDesk()
  const first = await desk.setUp()
  owner = first.owner
  form = `${desk.base}/form/${first.session.workspace.id}`
})
afterAll(() => desk.stop())

async function send(fields: Record<string, string>, language = 'en') {
  const headers = { 'sec-fetch-site': 'same-origin', 'accept-language': language }
  const answer = await fetch(form, { method: 'POST', headers, body: new URLSearchParams(fields) })
  return { status: answer.status, text: await answer.text() }
}

const mine = { name: 'Wim Web', email: 'wim@customer.example', words: 'My parcel never came.' }
const tickets = async () => (await owner('listTickets', {})).items

test('1.1 the form makes a ticket and says at once the number and when they hear; sent twice it is one', async () => {
  const { status, text } = await send(mine)
  expect(status).toBe(200)
  const [ticket] = await tickets()
  expect(ticket).toMatchObject({ channel: 'web', subject: 'My parcel never came.' })
  expect(text).toContain(`number ${ticket!.number}.`)
  expect(text).toContain('You hear from a person by')
  await send(mine)
  expect(await tickets()).toHaveLength(1)
})

test('what a machine fills in makes no ticket, and nothing typed is lost when the address is wrong', async () => {
  expect((await send({ ...mine, words: 'Buy pills', website: 'x' })).status).toBe(200)
  const wrong = await send({ ...mine, email: 'nowhere', words: 'Keep <this>.' }, 'es')
  expect(wrong.status).toBe(422)
  expect(wrong.text).toContain('Keep &lt;this&gt;.')
  expect(wrong.text).toContain('Escriba su dirección')
  expect(await tickets()).toHaveLength(1)
})

test('only named sites may frame it; other forms of the desk are read nowhere else', async () => {
  const policy = async () => (await fetch(form)).headers.get('content-security-policy')
  expect(await policy()).toContain("frame-ancestors 'none'")
  const settings = { webFormOrigins: ['https://shop.example/help'] }
  await owner('updateWorkspace', { body: { settings } })
  expect(await policy()).toContain('frame-ancestors https://shop.example')
  expect((await fetch(form)).headers.get('x-frame-options')).toBeNull()
  const api = await fetch(`${desk.base}/v1/sessions`, {
    method: 'POST',
    body: new URLSearchParams({ a: 'b' }),
  })
  expect(api.status).toBeGreaterThanOrEqual(400)
})

test('a workspace may close it; an unknown one tells nothing', async () => {
  expect((await fetch(`${desk.base}/form/wsp_unknown`)).status).toBe(404)
  await owner('updateWorkspace', { body: { settings: { webForm: false } } })
  expect((await fetch(form)).status).toBe(404)
})
