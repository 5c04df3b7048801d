import iconv from 'iconv-lite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Output } from '#contracts/client.ts'
import { engageStaff, type Staff } from './fixtures/staff.ts'
import { startDesk, type TestDesk } from './harness.ts'
import { refusalOf } from './refusal-of.ts'

type Import = Output<'readPeopleImport'>
let desk: TestDesk
let staff: Staff
let key: string

beforeAll(async () => {
  desk = await startDesk()
  staff = await engageStaff(desk)
  key = (await staff.owner('createApiKey', { body: { name: 'files', role: 'lead' } })).secret
})
afterAll(() => desk.stop())

async function handIn(file: string | Buffer, kind: 'contacts' | 'accounts' = 'contacts'): Promise<Import> {
  const answer = await fetch(`${desk.base}/v1/people-imports?kind=${kind}&name=people.csv`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(Buffer.from(file as string)),
  })
  const document = (await answer.json()) as Import & { reason?: string }
  if (!answer.ok) throw new Error(document.reason)
  return document
}
const call = () => desk.program(key)
const preview = async (id: string) =>
  (await call()('previewPeopleImport', { params: { id }, query: { limit: 200 } })).rows
async function takeIn(file: string | Buffer, kind: 'contacts' | 'accounts' = 'contacts'): Promise<Import> {
  const { id } = await handIn(file, kind)
  await call()('startPeopleImport', { params: { id } })
  await desk.settle()
  return call()('readPeopleImport', { params: { id } })
}
const find = async (q: string) => (await call()('listContacts', { query: { q } })).items

describe('a file of people', () => {
  test('is looked at first: what is new, what changes, what is refused and how to mend it', async () => {
    await takeIn('Name,Email\nKnown Kim,kim@one.example\n')
    const rows =
      'Kim Anders,kim@one.example,nl\nNew Nel,nel@one.example,\nBad Bo,bo at one,\n\nKnown Kim,kim@one.example,'
    const made = await handIn(`Naam,E-mailadres,Taal\n${rows}\n`)
    expect(made).toMatchObject({
      state: 'planned',
      mapping: ['name', 'email', 'language'],
      fault: null,
      total: 5,
    })
    const shown = await preview(made.id)
    expect(shown.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'change'],
      [3, 'add'],
      [4, 'refuse'],
      [6, 'change'],
    ])
    expect(shown[0]!.changes).toEqual([
      { field: 'name', from: 'Known Kim', to: 'Kim Anders' },
      { field: 'language', from: '', to: 'nl' },
    ])
    expect(shown[2]!.reasons).toEqual([
      {
        column: 'E-mailadres',
        code: 'not_an_address',
        words: '“bo at one” in E-mailadres is no email address. Write it like ana@example.org.',
      },
    ])
    expect(await find('nel@one')).toEqual([])
    expect((await find('kim@one'))[0]!.name).toBe('Known Kim')
  })

  test('is taken in, reports what it refused, and changes nothing the second time', async () => {
    await takeIn('Name;Domain\nHarbour;harbour.example\n', 'accounts')
    const file = [
      'Name;Email;Phone;Company;Notes',
      'Eva Roos;eva@harbour.example, eva@home.example;+34 600 111 222;Harbour;"First line\nsecond; line"',
      'No Body;;;;',
      'Lost Soul;lost@harbour.example;;Nowhere;',
    ].join('\r\n')
    const first = await takeIn(file)
    expect(first).toMatchObject({ state: 'done', total: 3, done: 3, added: 1, changed: 0, refused: 2 })
    const [eva] = await find('eva@home')
    expect(eva).toMatchObject({
      name: 'Eva Roos',
      account: { name: 'Harbour' },
      notes: 'First line\nsecond; line',
    })
    expect(eva!.addresses.map((one) => one.address).sort()).toEqual([
      '+34600111222',
      'eva@harbour.example',
      'eva@home.example',
    ])
    const { items } = await call()('listImportRefusals', { params: { id: first.id }, query: {} })
    expect(items.map(({ line, reasons }) => [line, reasons[0]!.code])).toEqual([
      [3, 'no_address'],
      [4, 'account_unknown'],
    ])
    const again = await takeIn(file)
    expect(again).toMatchObject({ added: 0, changed: 0, same: 1, refused: 2 })
    expect((await find('eva@home'))[0]!.revision).toBe(eva!.revision)
  })

  test('one address twice in a file is one customer', async () => {
    const done = await takeIn(
      'Name,Email,Email 2\nA,twice@one.example,\nA,twice@one.example,more@one.example\n',
    )
    expect(done).toMatchObject({ added: 1, changed: 1 })
    expect((await find('twice@one'))[0]!.addresses).toHaveLength(2)
  })

  test('addresses of two customers are refused, not joined', async () => {
    await takeIn('Name,Email\nTwo A,two-a@one.example\nTwo B,two-b@one.example\n')
    const { id } = await handIn('Name,Email\nTwo,two-a@one.example; two-b@one.example\n')
    expect((await preview(id))[0]!.reasons[0]).toMatchObject({
      code: 'two_customers',
      words: expect.stringContaining('Two A, Two B') as string,
    })
  })

  test('a column that was guessed wrong can be said otherwise, until it begins', async () => {
    const { id, mapping } = await handIn('Contact,Reach\nMap Mo,mo@one.example\n')
    expect(mapping).toEqual([null, null])
    const start = () => call()('startPeopleImport', { params: { id } })
    expect(await refusalOf(start())).toMatchObject({ reason: 'import.no_address' })
    const mapped = await call()('mapPeopleImport', { params: { id }, body: { mapping: ['name', 'email'] } })
    expect(mapped.fault).toBeNull()
    await start()
    await desk.settle()
    expect((await find('mo@one'))[0]!.name).toBe('Map Mo')
    expect(await refusalOf(start())).toMatchObject({ reason: 'import.begun' })
  })
})

describe('a file is read as spreadsheets write it', () => {
  const words = 'Nome;Email\nJoão Müller;joao@form.example\n'
  test.each([
    ['UTF-8', Buffer.from(words), 'utf-8'],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${words}`), 'utf-8'],
    ['Windows-1252', iconv.encode(words, 'windows-1252'), 'windows-1252'],
    ['UTF-16 with a mark', iconv.encode(words, 'utf-16le', { addBOM: true }), 'utf-16le'],
    ['a first line that tells the separator', Buffer.from(`sep=;\r\n${words}`), 'utf-8'],
    ['tabs', Buffer.from(words.replaceAll(';', '\t')), 'utf-8'],
  ])('%s', async (_, file, encoding) => {
    const made = await handIn(file)
    expect(made).toMatchObject({ headers: ['Nome', 'Email'], mapping: ['name', 'email'], total: 1 })
    expect(made.form.encoding).toBe(encoding)
    expect((await preview(made.id))[0]!.cells).toEqual(['João Müller', 'joao@form.example'])
  })

  test.each([
    ['only names of columns', 'Name,Email\n', 'import.empty'],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 10]), 'import.not_csv'],
    ['more rows than one may hold', `Email\n${'a@b.example\n'.repeat(50_001)}`, 'import.too_many_rows'],
  ])('%s is refused with the reason', async (_, file, reason) => {
    await expect(handIn(file)).rejects.toThrow(reason)
  })
})

test('accounts are known by their name; value, team and domains follow, each refused by itself', async () => {
  const head = 'Company,Website,Revenue,Currency,Team\n'
  const rows = [
    'Orchard,https://www.orchard.example/about,"1.200,50",EUR,Billing',
    'Meadow,orchard.example,,,',
    'Brook,brook.example,1.200,EUR,',
    'Field,field.example,,,Nobody',
  ]
  const done = await takeIn(`${head}${rows.join('\n')}\n`, 'accounts')
  expect(done).toMatchObject({ added: 1, refused: 3 })
  const { items } = await call()('listAccounts', { query: { q: 'orchard' } })
  expect(items[0]).toMatchObject({
    domains: ['orchard.example'],
    value: { amount: '1200.5', currency: 'EUR' },
    team: { name: 'Billing' },
  })
  const refused = await call()('listImportRefusals', { params: { id: done.id }, query: {} })
  expect(refused.items.map((one) => one.reasons[0]!.code)).toEqual([
    'domain_taken',
    'amount_unclear',
    'team_unknown',
  ])
  expect(await takeIn(`${head}${rows[0]}\n`, 'accounts')).toMatchObject({ same: 1, changed: 0 })
})

test('the report can be saved, runs nothing in a spreadsheet, and can be handed in again once it is mended', async () => {
  const done = await takeIn('Name,Email\n"=HYPERLINK(""http://evil.example"")",nowhere\n+1 cell,\n')
  const answer = await fetch(`${desk.base}/v1/people-imports/${done.id}/refusals.csv`, {
    headers: { authorization: `Bearer ${key}` },
  })
  expect(answer.headers.get('content-disposition')).toContain('attachment')
  const text = await answer.text()
  expect(text).toContain('"\'=HYPERLINK(""http://evil.example"")",nowhere,2,')
  expect(text).toContain("'+1 cell,,3,")
  const mended = text.replace('nowhere', 'mended@one.example')
  expect(await takeIn(mended)).toMatchObject({ added: 1, refused: 1 })
  expect((await find('mended@one'))[0]!.name).toBe('=HYPERLINK("http://evil.example")')
})

test('what was cancelled stops where it is, and a second process never takes a row in twice', async () => {
  const rows = Array.from({ length: 600 }, (_, i) => `P ${i},p${i}@many.example`).join('\n')
  const { id } = await handIn(`Name,Email\n${rows}\n`)
  await call()('startPeopleImport', { params: { id } })
  await call()('cancelPeopleImport', { params: { id } })
  await desk.settle()
  expect(await call()('readPeopleImport', { params: { id } })).toMatchObject({ state: 'cancelled', added: 0 })
  const second = await takeIn(`Name,Email\n${rows}\n`)
  expect(second).toMatchObject({ state: 'done', added: 600, refused: 0 })
  await desk.ctx.jobs.enqueue(await jobs(), 'people.import', {
    workspaceId: await workspace(),
    importId: second.id,
  })
  await desk.settle()
  expect(await call()('readPeopleImport', { params: { id: second.id } })).toMatchObject({ added: 600 })
})
const jobs = async () => desk.ctx.db as never
const workspace = async () => (await staff.owner('readSession', {})).workspace.id

test('an agent may not hand in a file', async () => {
  const { id } = await handIn('Email\nx@y.example\n')
  expect(await refusalOf(staff.noor.call('startPeopleImport', { params: { id } }))).toMatchObject({
    status: 403,
  })
})
