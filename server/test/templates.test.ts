import { afterAll, beforeAll, expect, test } from 'vitest'
import { ANA, HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

let desk: TestDesk
let staff: Staff

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

const SAID = 'Dear {customer}, #{number} “{subject}”: you hear from us by {when}. {portal} {agent}, {desk}'
const create = (name: string, words: Record<string, string>) =>
  staff.owner('createTemplate', { body: { name, words } })
async function arrive(text: string, subject = 'My kettle') {
  await desk.receive(letter({ text, subject }), { from: ANA, to: [HELP] })
  return newestTicket(staff.program)
}

test('a preview is filled with the real facts of the ticket, the time in the customer’s words', async () => {
  const { id } = await create('Word soon', { en: SAID, es: 'Hola {customer}' })
  const ticket = await arrive('Hello, my kettle is broken and I would like to have a new one, please.')
  const params = { id }
  const before = await staff.noor.call('previewTemplate', { params, body: { ticketId: ticket.id } })
  expect(before.missing).toEqual(['when'])
  expect(before.text).toContain('{when}')
  await staff.noor.call('sendMessage', {
    params: { id: ticket.id },
    body: {
      direction: 'outbound',
      purpose: 'acknowledgement',
      text: 'You hear from us.',
      commitment: { kind: 'update', words: 'Word', dueAt: '2026-03-03T15:00:00Z' },
    },
  })
  const filled = await staff.noor.call('previewTemplate', { params, body: { ticketId: ticket.id } })
  expect(filled).toMatchObject({ language: 'en', missing: [] })
  expect(filled.text).toMatch(
    /^Dear Ana, #\d+ “My kettle”: you hear from us by Tuesday.* 16:00\. http\S+\/p\/\S+ Noor Haddad, Acme$/,
  )
})

test('3.1 the address in a preview is the one that opens this customer’s page', async () => {
  const { id } = await create('Where it stands', { en: '{portal}' })
  const ticket = await arrive('Hello, my toaster is broken and I would like a new one, please.', 'My toaster')
  const { text } = await staff.noor.call('previewTemplate', { params: { id }, body: { ticketId: ticket.id } })
  const page = await fetch(`${desk.base}${new URL(text).pathname}`)
  expect(page.status).toBe(200)
  expect(await page.text()).toContain('My toaster')
})

test('it speaks the language of the ticket where it can', async () => {
  const { id } = await create('Hello', { en: 'Hello {customer}', es: 'Hola {customer}' })
  const ticket = await arrive(
    'Buenos días, mi hervidor está roto y quiero que me devuelvan el dinero ya.',
    'Roto',
  )
  const shown = await staff.noor.call('previewTemplate', { params: { id }, body: { ticketId: ticket.id } })
  expect(shown).toEqual({ text: 'Hola Ana', language: 'es', missing: [] })
})

test('7.2 a placeholder that nobody filled refuses to send', async () => {
  const ticket = await arrive('One more question')
  const send = (text: string) =>
    staff.noor.call('sendMessage', { params: { id: ticket.id }, body: { direction: 'outbound', text } })
  const refusal = await refusalOf(send('You hear from us by {when}.'))
  expect(refusal).toMatchObject({ code: 'invalid_request', errors: [{ pointer: '/text' }] })
  expect(refusal.errors![0]!.detail).toContain('when')
  await expect(send('Set {"theme": "dark"} in your file.')).resolves.toBeDefined()
})

test('what nothing can fill, says nothing or has a taken name is refused when it is saved', async () => {
  expect((await refusalOf(create('Odd', { en: 'Dear {nobody}' }))).errors![0]!.pointer).toBe('/words/en')
  expect((await refusalOf(create('Empty', {}))).errors![0]!.pointer).toBe('/words')
  await create('Once', { en: 'Once' })
  expect((await refusalOf(create('once', { en: 'Twice' }))).errors![0]!.pointer).toBe('/name')
})

test('templates are changed with the revision that was read, and listed by name', async () => {
  const made = await create('Zz last', { nl: 'Dag {customer}' })
  const changed = await staff.owner('updateTemplate', { params: { id: made.id }, body: { disabled: true } })
  expect(changed).toMatchObject({ disabled: true, revision: 2 })
  const { items } = await staff.noor.call('listTemplates', { query: {} })
  expect(items.at(-1)).toMatchObject({ name: 'Zz last', disabled: true })
  const refusal = await refusalOf(
    staff.noor.call('createTemplate', { body: { name: 'x', words: { en: 'x' } } }),
  )
  expect(refusal.code).toBe('not_allowed')
})
