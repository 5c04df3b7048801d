import { afterAll, beforeAll, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { bounceOf, HELP, letter } from './fixtures/letter.ts'
import { engageStaff, newestTicket, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
})
afterAll(() => desk.stop())

/** As a Mac types it: the letter and its accent apart. */
const apart = (text: string) => text.normalize('NFD')
const read = (id: string) => staff.owner('readTicket', { params: { id } })
const openPage = (path: string, fields: Record<string, string>) =>
  fetch(`${desk.base}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams(fields),
  })
const found = async (q: string) => (await staff.owner('listTickets', { query: { q, view: 'all' } })).items

async function byApi(text: string, email = 'jose@customer.example') {
  const contact = { email, name: apart('José Peña') }
  return staff.program('createTicket', { body: { subject: apart('Café'), text: apart(text), contact } })
}

/** The customer's page, as the mail to them says it. */
async function answeredWithPage(text: string, html?: string) {
  const email = `page-${desk.mail.mails.length}@customer.example`
  const { id } = await byApi('¿Dónde está?', email)
  await staff.noor.call('sendMessage', { params: { id }, body: { direction: 'outbound', text, html } })
  await desk.pass(minute)
  const mail = desk.mail.mails.findLast((one) => one.envelopeTo.includes(email))!
  return { id, mail, link: /https?:\/\/\S+\/p\/[\w-]+/.exec(mail.text!)![0] }
}

test('1.1 words by API, web form and portal are in one form, as by mail, and are found however they are typed', async () => {
  const { id } = await byApi('Mañana vendré')
  const ticket = await read(id)
  expect(ticket.subject).toBe('Café')
  expect(ticket.contact.name).toBe('José Peña')
  expect(ticket.messages[0]!.text).toBe('Mañana vendré')
  for (const q of ['vendré', apart('vendré')]) expect((await found(q)).map((one) => one.id)).toContain(id)

  const { workspace } = await staff.owner('readSession', {})
  const form = {
    name: apart('Zoë'),
    email: 'zoe@customer.example',
    words: apart('De coöperatie belt niet terug'),
  }
  await openPage(`/form/${workspace.id}`, form)
  const [sent] = await found('coöperatie')
  expect(sent).toMatchObject({ subject: 'De coöperatie belt niet terug', contact: { name: 'Zoë' } })

  const { id: answered, link } = await answeredWithPage('Bonjour')
  const path = new URL(link).pathname
  const page = await (await fetch(desk.base + path)).text()
  const key = /name="key" value="([^"]+)"/.exec(page)![1]!
  await openPage(path, { key, act: 'add', words: apart('Não recebi') })
  expect((await read(answered)).messages.at(-1)!.text).toBe('Não recebi')
})

test('an agent’s reply and note are in one form too', async () => {
  const { id } = await answeredWithPage(apart('Lo arreglé'))
  await staff.noor.call('writeNote', { params: { id }, body: { text: apart('Llamé') } })
  const { messages } = await read(id)
  expect(messages.slice(1).map((one) => one.text)).toEqual(['Lo arreglé', 'Llamé'])
})

test('an address in a formed reply, as {portal} leaves it, is a link in its mail; what is one already stays one', async () => {
  const page = 'https://desk.example/p/abc'
  const html = `<p>See ${page}, or <a href="${page}">this</a>. Not <code>${page}</code> (${page}).</p>`
  const { mail } = await answeredWithPage(`See ${page}`, html)
  const sent = String(mail.html)
  expect(sent).toContain(`See <a href="${page}">${page}</a>, or <a href="${page}">this</a>.`)
  expect(sent).toContain(`<code>${page}</code> (<a href="${page}">${page}</a>).`)
})

test('a fault on a page with a secret in its address leaves no secret in the log', async () => {
  const { id, link } = await answeredWithPage('Hello')
  const secret = link.split('/p/')[1]!
  desk.log.expect(/failed/)
  const { db } = desk.ctx
  await db.schema.alterTable('messages').renameTo('messages_away').execute()
  try {
    expect((await fetch(`${desk.base}/p/${secret}`)).status).toBe(500)
    await fetch(`${desk.base}/v1/rota-feeds/${secret}`)
    await fetch(`${desk.base}/v1/tickets/${id}?secret=${secret}`)
  } finally {
    await db.schema.alterTable('messages_away').renameTo('messages').execute()
  }
  expect(desk.log.entries.some(({ words }) => /failed/.test(words))).toBe(true)
  const said = desk.log.entries.map(({ words, facts }) => `${words} ${JSON.stringify(facts)}`).join('\n')
  expect(said).not.toContain(secret)
})

/** Reads the events of members whose mail came back. */
const returned = () =>
  desk.ctx.db
    .selectFrom('events')
    .select(['subjectId', 'data'])
    .where('type', '=', 'member.mail_returned')
    .execute()

test('1.3 mail to staff that comes back is told at the member it was for, and makes no ticket', async () => {
  const { id } = await byApi('Help')
  await staff.owner('updateTicket', { params: { id }, body: { ownerId: staff.noor.id } })
  await desk.receive(letter({ from: 'jose@customer.example', text: 'And?' }), {
    from: 'jose@customer.example',
    to: [HELP],
  })
  const { id: newest } = await newestTicket(staff.program)
  await staff.owner('updateTicket', { params: { id: newest }, body: { ownerId: staff.noor.id } })
  await desk.pass(10 * minute)
  const noor = (await staff.owner('listMembers', {})).items.find((one) => one.id === staff.noor.id)!
  const mail = desk.mail.mails.findLast((one) => one.envelopeTo.includes(noor.email))!
  const before = (await found('')).length
  await desk.receive(bounceOf(mail.messageId!, noor.email), { from: null, to: [mail.envelopeFrom] })
  expect(await returned()).toMatchObject([
    { subjectId: noor.id, data: { address: noor.email, said: expect.stringContaining('550 5.1.1') } },
  ])
  expect((await found('')).length).toBe(before)
})
