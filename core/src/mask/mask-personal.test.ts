import { expect, test } from 'vitest'
import { maskPersonal } from './mask-personal.ts'

const NAMES = ['Ana Ruiz', 'José da Silva']

test('7.4 addresses, numbers, links and names do not leave; what an answer keeps is put back', () => {
  const text =
    'Ana Ruiz <ana.ruiz@customer.example> called from +34 612 34 56 78 about order 4471-228813, IBAN ES91 2100 0418 4502 0005 1332, see https://shop.example/o?id=9. Regards, Ana'
  const { text: masked, restore } = maskPersonal(text, NAMES)
  for (const secret of ['Ana', 'Ruiz', 'customer.example', '612', '4471', '2100', 'shop.example'])
    expect(masked).not.toContain(secret)
  expect(restore(masked)).toBe(text)
  expect(restore('Dear [[NAME_2]], we wrote to [[EMAIL_1]].')).toContain(
    'we wrote to ana.ruiz@customer.example',
  )
})

test('7.4 the same data has the same mark, dates and short amounts stay readable', () => {
  const { text } = maskPersonal(
    'José paid 120.50 on 2026-03-02 and 2.3.2026; JOSÉ again, a@b.example a@b.example',
    NAMES,
  )
  expect(text).toContain('120.50 on 2026-03-02 and 2.3.2026')
  expect(text.match(/\[\[EMAIL_1\]\]/g)).toHaveLength(2)
  expect(text).not.toMatch(/jos/i)
})

test('7.4 marks that the customer wrote themselves are not taken for ours', () => {
  const { text, restore } = maskPersonal('[[NAME_1]] says hello to Ana Ruiz', NAMES)
  expect(text).toBe('[NAME_1] says hello to [[NAME_1]]')
  expect(restore('[[NAME_9]]')).toBe('[[NAME_9]]')
})
