import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decideAccountRow, decideContactRow } from './decide-people-row.ts'
import { guessColumns, mappingFault } from './import-fields.ts'
import { readAccountRow, readAmount, readContactRow } from './read-people-row.ts'

describe('columns are guessed by their names', () => {
  test.each([
    ['en', ['Full name', 'E-mail', 'Phone number', 'Language', 'Company', 'Notes', 'Shoe size']],
    ['es', ['Nombre completo', 'Correo electrónico', 'Teléfono', 'Idioma', 'Empresa', 'Notas', 'Talla']],
    ['pt', ['Nome', 'Endereço de email', 'Telemóvel', 'Língua', 'Organização', 'Observações', 'Tamanho']],
    ['nl', ['Naam', 'E-mailadres', 'Telefoon', 'Taal', 'Bedrijf', 'Opmerkingen', 'Maat']],
  ])('in %s', (_, headers) => {
    const fields = ['name', 'email', 'phone', 'language', 'account', 'notes', null]
    expect(guessColumns('contacts', headers)).toEqual(fields)
  })

  test('a person may have several addresses, and one name', () => {
    const headers = ['Email 1', 'Email 2', 'Name', 'Nombre']
    expect(guessColumns('contacts', headers)).toEqual(['email', 'email', 'name', null])
  })

  test('the company of a file of accounts is its name', () => {
    expect(guessColumns('accounts', ['Company', 'Website', 'Revenue', 'Currency'])).toEqual([
      'name',
      'domains',
      'value',
      'currency',
    ])
  })

  test('a mapping that could not tell who anybody is cannot be used', () => {
    expect(mappingFault('contacts', ['name', null])).toBe('no_address')
    expect(mappingFault('contacts', ['name', 'name', 'email'])).toBe('field_twice')
    expect(mappingFault('contacts', ['tier', 'email'])).toBe('field_unknown')
    expect(mappingFault('accounts', ['domains'])).toBe('no_name')
    expect(mappingFault('contacts', ['email', null])).toBeNull()
  })
})

describe('a row of people', () => {
  const mapping = ['name', 'email', 'phone', 'language'] as const
  const read = (...cells: string[]) => readContactRow(cells, mapping)

  test('is read as address books write it', () => {
    expect(
      read(' Ana  Ruiz ', 'Ana <ANA@Example.org>; ana@home.example', '+34 (600) 11-22-33', 'Español'),
    ).toEqual({
      ok: true,
      draft: {
        name: 'Ana Ruiz',
        emails: ['ana@example.org', 'ana@home.example'],
        phones: ['+34600112233'],
        language: 'es',
        account: null,
        notes: null,
      },
    })
  })

  test('says which cell is wrong, all of them at once', () => {
    expect(read('Ana', 'ana at example', '12', 'Klingon')).toMatchObject({
      ok: false,
      faults: [
        { column: 1, code: 'not_an_address', said: 'ana at example' },
        { column: 2, code: 'not_a_phone' },
        { column: 3, code: 'language_unknown' },
      ],
    })
    expect(read('Ana', '', '', '')).toMatchObject({ ok: false, faults: [{ code: 'no_address' }] })
  })

  test('never throws, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 6 }), (cells) => {
        expect(typeof readContactRow(cells, mapping).ok).toBe('boolean')
      }),
    )
  })
})

describe('trap 49 an amount is read exactly', () => {
  test.each([
    ['1234', '1234'],
    ['1234.5', '1234.5'],
    ['1234,50', '1234.50'],
    ['1.234,50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['1.234.567', '1234567'],
    ['1,234,567.891', '1234567.891'],
    ['0.125', '0.125'],
    ['12345678901234.5678', '12345678901234.5678'],
  ])('%s', (words, amount) => expect(readAmount(words)).toBe(amount))

  test('or not at all: what could be a thousand times more is asked about', () => {
    expect(readAmount('1.234')).toBe('unclear')
    expect(readAmount('1,234')).toBe('unclear')
    expect(readAmount('1.2.3')).toBeNull()
    expect(readAmount('lots')).toBeNull()
  })

  test('with its currency, beside it or in a column of its own', () => {
    const read = (...cells: string[]) => readAccountRow(cells, ['name', 'value', 'currency'])
    expect(read('A', '€ 1.200,00', '')).toMatchObject({
      draft: { value: { amount: '1200.00', currency: 'EUR' } },
    })
    expect(read('A', '1200', 'usd')).toMatchObject({ draft: { value: { amount: '1200', currency: 'USD' } } })
    expect(read('A', '1200', '')).toMatchObject({ ok: false, faults: [{ code: 'no_currency', column: 1 }] })
  })
})

describe('what a row comes to', () => {
  const draft = {
    name: 'Ana',
    emails: ['a@x.example'],
    phones: [],
    language: null,
    account: null,
    notes: null,
  }
  const known = {
    id: 'con_1',
    name: 'Ana',
    language: 'es',
    accountId: null,
    notes: '',
    addresses: ['email:a@x.example'],
  }

  test('the same row again changes nothing, and an empty cell empties nothing', () => {
    expect(decideContactRow(draft, { known: [known], account: undefined })).toMatchObject({ do: 'same' })
  })

  test('only what differs is changed, address by address', () => {
    const more = { ...draft, name: 'Ana Ruiz', emails: ['a@x.example', 'b@x.example'] }
    expect(decideContactRow(more, { known: [known], account: undefined })).toMatchObject({
      do: 'change',
      changes: [
        { field: 'name', from: 'Ana', to: 'Ana Ruiz' },
        { field: 'email', to: 'b@x.example' },
      ],
    })
  })

  test('addresses of two people, and an account nobody knows, are refused', () => {
    const two = { known: [known, { ...known, id: 'con_2', name: 'Bo' }], account: undefined }
    expect(decideContactRow(draft, two)).toMatchObject({
      do: 'refuse',
      faults: [{ code: 'two_customers', said: 'Ana, Bo' }],
    })
    expect(
      decideContactRow({ ...draft, account: 'Nowhere' }, { known: [], account: undefined }),
    ).toMatchObject({
      do: 'refuse',
      faults: [{ code: 'account_unknown', said: 'Nowhere' }],
    })
  })

  test('an amount that is written otherwise is the same amount', () => {
    const account = {
      id: 'acc_1',
      name: 'A',
      domains: [],
      tier: 'gold',
      language: null,
      teamId: null,
      notes: '',
    }
    const value = { amount: '1200', currency: 'EUR' }
    const row = { name: 'A', domains: [], tier: null, language: null, team: null, notes: null }
    const facts = { known: [{ ...account, value }], domainsOfOthers: [], team: undefined }
    const written = { ...row, value: { amount: '1200.00', currency: 'EUR' } }
    expect(decideAccountRow(written, facts)).toMatchObject({ do: 'same' })
  })
})
