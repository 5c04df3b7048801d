import { afterAll, beforeAll, expect, test } from 'vitest'
import { day, formatInstant, hour, instant, minute } from '#core/time/instant.ts'
import { engageEscalationCast, timeline, type EscalationCast } from './escalation-cast.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let cast: EscalationCast
let remedyId: string
beforeAll(async () => {
  desk = await startDesk()
  cast = await engageEscalationCast(desk)
  const definition = {
    kind: 'explanation' as const,
    limits: { agent: { perTicket: { amount: '25.00', currency: 'EUR' } } },
  }
  const body = { name: 'A sincere explanation', rung: 1, topicIds: [cast.topicId], definition }
  remedyId = (await cast.owner('createRemedy', { body })).id
})
afterAll(() => desk.stop())

/** The link in the newest mail to the customer, at the door of this test. */
async function newestLink(): Promise<string> {
  await desk.pass(minute)
  const mail = desk.mail.mails.findLast(({ envelopeTo }) => envelopeTo.includes('carla@customer.example'))
  const path = /\/p\/[\w-]{43}/.exec(mail?.text ?? '')?.[0]
  if (!path) throw new Error(`no link in: ${mail?.text}`)
  return desk.base + path
}

async function answered(): Promise<{ id: string; link: string }> {
  const { id } = await cast.complain()
  const text = 'I understand how much this matters. I am working on it now and you will hear from me.'
  const dueAt = formatInstant(instant(desk.clock.now() + 4 * hour))
  const commitment = { kind: 'update' as const, words: 'An update', dueAt }
  const body = { direction: 'outbound', text, purpose: 'acknowledgement', commitment } as const
  await cast.ana.call('sendMessage', { params: { id }, body })
  return { id, link: await newestLink() }
}

const open = async (link: string) => {
  const answer = await fetch(link)
  return { status: answer.status, headers: answer.headers, text: await answer.text() }
}

/** What a browser does with a form of the page. */
async function post(link: string, fields: Record<string, string>, how: { key?: string } = {}) {
  const key = how.key ?? /name="key" value="([^"]+)"/.exec((await open(link)).text)?.[1] ?? ''
  const answer = await fetch(link, {
    method: 'POST',
    headers: { 'sec-fetch-site': 'same-origin' },
    body: new URLSearchParams({ key, ...fields }),
    redirect: 'manual',
  })
  const to = answer.headers.get('location')
  return { status: answer.status, page: to ? await open(desk.base + to) : null }
}

const read = (id: string) => cast.ana.call('readTicket', { params: { id } })

test('every mail to a customer ends with where to see how it stands; the page says it in plain words', async () => {
  const { id, link } = await answered()
  await cast.ana.call('writeNote', { params: { id }, body: { text: 'Secret thoughts of staff.' } })
  const { status, text, headers } = await open(link)
  expect(status).toBe(200)
  expect(text).toContain('We are working on it.')
  expect(text).toContain('Ana Agent')
  expect(text).toContain('You charged me twice')
  expect(text).toContain('I am working on it now')
  expect(text).toContain('You hear from us again by')
  expect(text).toContain('Madrid time')
  // Trap 26: nothing internal.
  expect(text).not.toContain('Secret thoughts')
  expect(text).not.toContain('@acme.example')
  expect(text).not.toContain('<script')
  expect(headers.get('cache-control')).toBe('no-store')
})

test('trap 41 what an agent may still take back does not show yet', async () => {
  const { id, link } = await answered()
  const body = { direction: 'outbound', text: 'Wait, not this.', purpose: 'reply' } as const
  await cast.ana.call('sendMessage', { params: { id }, body })
  expect((await open(link)).text).not.toContain('Wait, not this.')
  await desk.pass(minute)
  expect((await open(link)).text).toContain('Wait, not this.')
})

test('trap 50 looking changes nothing, and its table holds only a hash of the link', async () => {
  const { id, link } = await answered()
  const before = (await read(id)).revision
  for (const end of ['', '?points=yes', '?act=confirm&points=yes', '?done=accepted']) {
    expect((await open(link + end)).status).toBe(200)
  }
  expect((await read(id)).revision).toBe(before)
  const token = link.split('/p/')[1]!
  const rows = await desk.ctx.db.selectFrom('portalLinks').selectAll().execute()
  expect(rows.length).toBeGreaterThan(0)
  expect(JSON.stringify(rows)).not.toContain(token)
})

test('4.4 trap 11 words in the portal are a message: the clock for the next answer starts; twice the same is one', async () => {
  const { id, link } = await answered()
  const { page } = await post(link, { act: 'add', words: 'It happened <b>again</b>.' })
  expect(page?.text).toContain('We have your words')
  expect(page?.text).toContain('It happened &lt;b&gt;again&lt;/b&gt;.')
  await post(link, { act: 'add', words: 'It happened <b>again</b>.' })
  const { messages, clocks } = await read(id)
  expect(messages.filter(({ channel }) => channel === 'portal')).toHaveLength(1)
  expect(clocks.find(({ kind }) => kind === 'next_response')).toMatchObject({ state: 'running' })
})

test('3.1 the restate mail asks; "yes" confirms, "not quite" keeps the words as a message', async () => {
  const { id } = await answered()
  await cast.ana.call('setKeyPoints', { params: { id }, body: { points: ['Charged twice in May.'] } })
  await cast.ana.call('restateKeyPoints', { params: { id }, body: {} })
  const link = await newestLink()
  const mail = desk.mail.mails.at(-1)!
  expect(mail.text).toContain('?points=yes#points')
  expect(mail.text).toContain('?points=no#points')
  expect((await open(link)).text).toContain('Have we understood you?')
  await post(link, { act: 'confirm' })
  expect((await read(id)).keyPoints).toMatchObject({ state: 'confirmed' })

  await cast.ana.call('setKeyPoints', { params: { id }, body: { points: ['Charged twice in June.'] } })
  await cast.ana.call('restateKeyPoints', { params: { id }, body: {} })
  await post(link, { act: 'correct', words: 'It was July.' })
  const { keyPoints, messages } = await read(id)
  expect(keyPoints).toMatchObject({ state: 'corrected', correction: 'It was July.' })
  expect(messages.at(-1)).toMatchObject({ direction: 'inbound', text: 'It was July.' })
  expect(await toldAna(id)).toEqual(['key_points_corrected', 'key_points_confirmed'])
})

/** What the owner of the ticket heard of it, newest first. */
async function toldAna(ticketId: string): Promise<string[]> {
  const { items } = await cast.ana.call('listNotifications', {})
  return items.filter((one) => one.ticketId === ticketId).map(({ kind }) => kind)
}

test('6.4 the customer accepts an offer by the link of its mail; an offer of another ticket is unknown', async () => {
  const mine = await answered()
  const make = (id: string) =>
    cast.ana.call('makeOffer', { params: { id }, body: { remedyId, tellCustomer: true } })
  const offered = await make(mine.id)
  const link = await newestLink()
  const other = await make((await cast.complain('Another')).id)
  expect((await open(link)).text).toContain('A sincere explanation')
  expect((await post(link, { act: 'offer', offer: other.id, answer: 'accepted' })).status).toBe(404)
  const { page } = await post(link, { act: 'offer', offer: offered.id, answer: 'accepted' })
  expect(page?.text).toContain('You accepted our offer.')
  const accepted = (await timeline(cast.ana.call, mine.id)).find(({ type }) => type === 'remedy.accepted')
  expect(accepted?.actor).toMatchObject({ kind: 'customer' })
  expect(await toldAna(mine.id)).toEqual(['offer_accepted'])
  const told = (await cast.ana.call('listNotifications', {})).items.find(
    ({ ticketId }) => ticketId === mine.id,
  )
  expect(told?.sentence).toContain('A sincere explanation')
})

test('5.3 the customer asks for a manager: an escalation of their own begins, once', async () => {
  const { id, link } = await answered()
  const { page } = await post(link, { act: 'manager', words: 'Nobody understands me.' })
  expect(page?.text).toContain('Your wish has gone up.')
  expect(page?.text).toContain('Leo Lead')
  await post(link, { act: 'manager', words: '' })
  const { items } = await cast.leo.call('listEscalations', {})
  const mine = items.filter(({ ticketId }) => ticketId === id)
  expect(mine).toHaveLength(1)
  expect(mine[0]).toMatchObject({
    kind: 'hierarchical',
    reason: 'customer_asked',
    askedBy: { kind: 'customer' },
  })
  await desk.settle()
})

test('the page speaks the language of the customer', async () => {
  const ticket = await cast.ana.call('createTicket', {
    body: {
      subject: 'Cobro doble',
      text: 'Me han cobrado dos veces y nadie me contesta. Quiero que me devuelvan el dinero cuanto antes.',
      contact: { name: 'Carla Customer', email: 'carla@customer.example' },
      channel: 'web',
      topicId: cast.topicId,
    },
  })
  const body = { direction: 'outbound', text: 'Lo estamos mirando.', purpose: 'reply' } as const
  await cast.ana.call('sendMessage', { params: { id: ticket.id }, body })
  const { text } = await open(await newestLink())
  expect(text).toContain('<html lang="es">')
  expect(text).toContain('Estamos trabajando en ello.')
})

test('who guesses links must wait', async () => {
  const guess = () => open(`${desk.base}/p/${'B'.repeat(43)}`)
  const answers = []
  for (let i = 0; i < 130; i++) answers.push((await guess()).status)
  expect(answers).toContain(429)
  await desk.pass(2 * minute)
})

test('trap 50 a wrong link and another form key give one page that tells nothing', async () => {
  const { id, link } = await answered()
  const wrong = await open(`${desk.base}/p/${'A'.repeat(43)}`)
  expect(wrong.status).toBe(404)
  expect(wrong.text).not.toContain('Acme')
  expect((await open(`${desk.base}/p/short`)).text).toBe(wrong.text)
  expect((await post(link, { act: 'add', words: 'x' }, { key: 'forged' })).status).toBe(404)
  expect((await read(id)).messages.filter(({ channel }) => channel === 'portal')).toEqual([])
})

test('1.7 trap 50 late words begin a linked ticket; 60 days after its end the page is gone', async () => {
  const { id, link } = await answered()
  const body = { direction: 'outbound', text: 'Done.', purpose: 'solution', status: 'resolved' } as const
  await cast.ana.call('sendMessage', { params: { id }, body })
  await desk.pass(minute)
  desk.clock.advance(20 * day)
  await cast.ana.signIn()
  await post(link, { act: 'add', words: 'The same trouble came back.' })
  const { items } = await cast.ana.call('listTickets', {})
  const linked = items.filter(({ lastWords }) => lastWords === 'The same trouble came back.')
  expect(linked).toHaveLength(1)
  expect(linked[0]!.id).not.toBe(id)
  desk.clock.advance(39 * day)
  expect((await open(link)).text).toContain('put right')
  desk.clock.advance(2 * day)
  expect((await open(link)).status).toBe(404)
})
