import { expect, test } from 'vitest'
import { excerpt, searchedWords } from './excerpt.ts'

const said = (text: string, typed: string) =>
  excerpt(text, searchedWords(typed))
    ?.map(({ text: part, hit }) => (hit ? `[${part}]` : part))
    .join('')

test('what was looked for is marked whatever its accents, case and ending', () => {
  expect(said('Las facturas están mal', 'factura')).toBe('Las [facturas] están mal')
  expect(said('El técnico no vino', 'TECNICO')).toBe('El [técnico] no vino')
  expect(said('We delivered it twice', 'delivery')).toBe('We [delivered] it twice')
  expect(said('A double charge, a double loss', '"double charge" -loss')).toBe(
    'A [double] [charge], a [double] loss',
  )
})

test('a long text is cut around the first place', () => {
  const long = `${'word '.repeat(60)}kettle ${'more '.repeat(60)}`
  const shown = said(long, 'kettle')!
  expect(shown).toContain('[kettle]')
  expect(shown.length).toBeLessThan(150)
})

test('a text without the words has no place to show', () => {
  expect(said('Nothing here', 'kettle')).toBeUndefined()
  expect(said('', 'kettle')).toBeUndefined()
})
