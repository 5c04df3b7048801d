import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minute } from '#core/time/instant.ts'
import { learnWords } from '#server/features/search/index.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'

let desk: TestDesk
let staff: Staff
const ids = new Map<string, string>()

const MATTERS = [
  ['ana', 'Ana Ruiz', 'es', 'Atención al cliente', 'El técnico no vino y las facturas están equivocadas.'],
  ['bo', 'Bo Jansen', 'nl', 'Levering', 'De bezorgers hebben het pakket niet afgegeven.'],
  ['eva', 'Eva Brown', 'en', 'Broken kettle', 'The kettles you delivered are both broken.'],
  ['rui', 'Rui Costa', 'pt', 'Devolução', 'Quero devolver as máquinas e receber o reembolso.'],
] as const

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  for (const [key, name, language, subject, text] of MATTERS) {
    const contact = { name, email: `${key}@customer.example` }
    const ticket = await staff.program('createTicket', { body: { subject, text, language, contact } })
    ids.set(key, ticket.id)
    await desk.pass(minute)
  }
})
afterAll(() => desk.stop())

/** Who is found, by the key of their matter. */
async function find(q: string, more: object = {}): Promise<string[]> {
  const { items } = await staff.program('listTickets', { query: { view: 'all', q, ...more } })
  const keys = new Map([...ids].map(([key, id]) => [id, key]))
  return items.map((item) => keys.get(item.id) ?? '?').sort()
}

describe('searching the inbox', () => {
  test('finds words of subjects and of messages', async () => {
    expect(await find('kettle')).toEqual(['eva'])
    expect(await find('pakket')).toEqual(['bo'])
  })

  test.each([
    ['atencion', 'ana'],
    ['FACTURA', 'ana'],
    ['tecnico', 'ana'],
    ['bezorger', 'bo'],
    ['broken kettles', 'eva'],
    ['máquina', 'rui'],
    ['devolucao', 'rui'],
  ])('finds %s whatever its accents, case and endings', async (q, key) => {
    expect(await find(q)).toEqual([key])
  })

  test('finds people by the beginning of their name and by their address', async () => {
    expect(await find('ana ru')).toEqual(['ana'])
    expect(await find('BO@customer.example')).toEqual(['bo'])
  })

  test('finds a ticket by its number, with and without the sign', async () => {
    const { number } = await staff.program('readTicket', { params: { id: ids.get('eva')! } })
    expect(await find(`#${number}`)).toEqual(['eva'])
    expect(await find(String(number))).toEqual(['eva'])
  })

  test('takes quotes as people mean them, and any nonsense without failing', async () => {
    expect(await find('"both broken"')).toEqual(['eva'])
    for (const q of ["'; drop table tickets; --", '"', '-', '%', '()', '\\', '&&', '😀', 'a'.repeat(200)])
      expect(await find(q)).toEqual([])
  })

  test('stays within the view and the other filters', async () => {
    await staff.program('updateTicket', { params: { id: ids.get('eva')! }, body: { status: 'pending' } })
    expect(await find('kettle', { view: 'to_answer' })).toEqual([])
    expect(await find('kettle', { view: 'waiting' })).toEqual(['eva'])
    expect(await find('kettle', { ownerId: 'me' })).toEqual([])
  })
})

describe('searching everything', () => {
  const search = (q: string) => staff.noor.call('searchDesk', { query: { q } })

  test('shows where the words stand, with what was looked for marked', async () => {
    const { tickets, contacts, meant } = await search('facturas')
    expect(tickets).toMatchObject([{ id: ids.get('ana'), where: 'message', contact: { name: 'Ana Ruiz' } }])
    expect(tickets[0]!.excerpt.filter(({ hit }) => hit).map(({ text }) => text)).toEqual(['facturas'])
    expect([contacts, meant]).toEqual([[], null])
  })

  test.each([
    ['pakkett', 'pakket', 'bo'],
    ['ketlles delivred', 'kettles delivered', 'eva'],
    ['reenbolso', 'reembolso', 'rui'],
    ['tecnocos', 'tecnico', 'ana'],
  ])('forgives %s', async (typed, meant, key) => {
    await learnWords(desk.ctx)
    const found = await search(typed)
    expect(found.meant).toBe(meant)
    expect(found.tickets.map(({ id }) => id)).toEqual([ids.get(key)])
  })

  test('finds people, notes and the names of files', async () => {
    expect((await search('ana r')).contacts).toMatchObject([
      { name: 'Ana Ruiz', address: 'ana@customer.example' },
    ])
    for (const q of ['ruiz', 'Ruíz an', 'RUIZ'])
      expect((await search(q)).contacts, q).toMatchObject([{ name: 'Ana Ruiz' }])
    const listed = async (q: string) =>
      (await staff.noor.call('listContacts', { query: { q } })).items.map(({ name }) => name)
    expect(await listed('ruiz')).toEqual(['Ana Ruiz'])
    expect(await listed('ana')).toEqual(['Ana Ruiz'])
    expect(await listed('uiz')).toEqual([])
    // Those who are known by their name are found by it, also where nobody wrote it.
    const tickets = await staff.noor.call('listTickets', { query: { view: 'all', q: 'ruiz' } })
    expect(tickets.items.map(({ contact }) => contact.name)).toContain('Ana Ruiz')
    const body = { text: 'The warehouse in Groningen has it.' }
    await staff.noor.call('writeNote', { params: { id: ids.get('bo')! }, body })
    expect((await search('groningen')).tickets).toMatchObject([{ id: ids.get('bo'), where: 'note' }])
  })

  test('takes the filters of the inbox beside words, and says what is wrong with one', async () => {
    const found = async (q: string) => (await search(q)).tickets.map(({ id }) => id)
    expect(await found('team:billing language:nl')).toEqual([])
    expect(await found('owner:nobody language:nl')).toEqual([ids.get('bo')])
    expect(await found('kettle language:en')).toEqual([ids.get('eva')])
    expect(await found('kettle -language:en')).toEqual([])
    expect(await search('ketlles language:en')).toMatchObject({
      tickets: [{ id: ids.get('eva') }],
      contacts: [],
      meant: 'kettles',
    })
    expect(await search('ana language:nl')).toMatchObject({ tickets: [], contacts: [] })
    await expect(search('team:biling')).rejects.toMatchObject({
      problem: {
        code: 'invalid_request',
        errors: [{ pointer: '/query/q', detail: expect.stringMatching(/biling.*Billing/) }],
      },
    })
    await expect(search('due<soon')).rejects.toMatchObject({ problem: { code: 'invalid_request' } })
    // What only looks like one stays words, and is said to be none where they find nothing.
    for (const q of ['delivered: kettles', '"both broken']) expect(await found(q)).toEqual([ids.get('eva')])
    expect(await found('betreff:kettle')).toEqual([])
    for (const [q, said] of [
      ['taem:service', 'team'],
      ['zzzz team:', 'needs a value'],
    ] as const)
      await expect(search(q), q).rejects.toMatchObject({
        problem: { errors: [{ detail: expect.stringContaining(said) }] },
      })
  })

  test('nonsense finds nothing and harms nothing', async () => {
    for (const q of ["'; drop table tickets; --", '"', '%', '\\', 'zzzzqqqq'])
      expect(await search(q)).toEqual({ tickets: [], contacts: [], meant: null })
  })
})

describe('pages', () => {
  test('show every ticket once, in order, whatever the size of the page', async () => {
    for (const sort of ['time_left', 'newest', 'last_word'] as const) {
      const whole = await staff.program('listTickets', { query: { view: 'all', sort, limit: 100 } })
      const seen: string[] = []
      for (let cursor: string | undefined; ;) {
        const page = await staff.program('listTickets', { query: { view: 'all', sort, limit: 1, cursor } })
        seen.push(...page.items.map((item) => item.id))
        if (!page.next) break
        cursor = page.next
      }
      expect(seen).toEqual(whole.items.map((item) => item.id))
    }
  })

  test('are counted as they are listed, also while some sleep', async () => {
    const bo = { params: { id: ids.get('bo')! } }
    const counted = async () => {
      const { toAnswer } = await staff.program('countTickets', {})
      const { items } = await staff.program('listTickets', { query: { view: 'to_answer', limit: 100 } })
      expect(toAnswer).toBe(items.length)
      return toAnswer
    }
    const before = await counted()
    const until = new Date(desk.clock.now() + 60 * minute).toISOString()
    await staff.noor.call('updateTicket', { ...bo, body: { snoozedUntil: until } })
    expect(await counted()).toBe(before - 1)
    await staff.noor.call('updateTicket', { ...bo, body: { snoozedUntil: null } })
    expect(await counted()).toBe(before)
  })

  test('trap 46 of a word that is in every ticket hold each once, in the order of the list, by q and by filter', async () => {
    for (let nth = 0; nth < 7; nth++) {
      const contact = { email: `everywhere-${nth}@customer.example` }
      const said =
        nth % 2 ? { subject: `Everywhere ${nth}`, text: 'So.' } : { subject: 'So', text: 'Everywhere.' }
      await staff.program('createTicket', { body: { ...said, contact, language: 'en' } })
    }
    for (const asked of [
      { q: 'everywhere' },
      { filter: 'everywhere' },
      { q: 'everywhere', filter: '-tag:none' },
    ])
      for (const sort of ['time_left', 'newest', 'age'] as const) {
        const query = { view: 'all', sort, ...asked } as const
        const whole = await staff.program('listTickets', { query: { ...query, limit: 100 } })
        expect(whole.items.length).toBe('filter' in asked && 'q' in asked ? 0 : 7)
        const seen: string[] = []
        for (let cursor: string | undefined; ;) {
          const page = await staff.program('listTickets', { query: { ...query, limit: 2, cursor } })
          seen.push(...page.items.map((item) => item.id))
          if (!page.next) break
          cursor = page.next
        }
        expect(seen).toEqual(whole.items.map((item) => item.id))
      }
  })

  test('a page is read again as it was: from its own place up to that of the next, with what came between', async () => {
    for (const sort of ['time_left', 'newest', 'age'] as const) {
      const query = { view: 'all', sort } as const
      const idsOf = ({ items }: { items: { id: string }[] }) => items.map(({ id }) => id)
      const whole = idsOf(await staff.program('listTickets', { query: { ...query, limit: 200 } }))
      const first = await staff.program('listTickets', { query: { ...query, limit: 2 } })
      const second = await staff.program('listTickets', {
        query: { ...query, limit: 2, cursor: first.next! },
      })
      const between = { cursor: first.next!, until: second.next! }
      const again = await staff.program('listTickets', { query: { ...query, ...between, limit: 200 } })
      expect(again).toEqual({ items: second.items, next: null })
      const both = { ...query, until: second.next!, limit: 200 }
      expect(idsOf(await staff.program('listTickets', { query: both }))).toEqual(whole.slice(0, 4))
      const part = await staff.program('listTickets', { query: { ...both, limit: 3 } })
      expect([idsOf(part), part.next === null]).toEqual([whole.slice(0, 3), false])
    }
  })

  test('a cursor that is none of ours is refused', async () => {
    await expect(
      staff.program('listTickets', { query: { view: 'all', cursor: 'nonsense' } }),
    ).rejects.toMatchObject({ problem: { status: 422 } })
  })
})
