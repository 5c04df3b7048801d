import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Button } from './button.tsx'
import { DayStrip } from './day-strip.tsx'
import { Dots } from './dots.tsx'
import { Checks, Select, TextField } from './field.tsx'
import { Ladder } from './ladder.tsx'
import { initials } from './person.tsx'
import { PlaceState } from './place-state.tsx'
import { Ribbon } from './ribbon.tsx'
import { RungMark } from './rung-mark.tsx'
import { Turn } from './turn.tsx'

const html = renderToStaticMarkup

test('a ribbon is decoration for the eye, the words beside it carry the time', () => {
  const drawn = html(<Ribbon state="late" fill={1.7} />)
  expect(drawn).toContain('aria-hidden="true"')
  expect(drawn).toContain('t-late')
  expect(drawn).toContain('--f:1.000')
})

test('the smallest ladder says its level to a screen reader', () => {
  expect(html(<RungMark level={2} of={4} label="level 2 of 4" />)).toContain(
    'role="img" aria-label="level 2 of 4"',
  )
})

test('the ladder draws the highest rung first and marks where the matter stands', () => {
  const drawn = html(
    <Ladder
      label="Step 1 of 2"
      steps={[
        { id: '1', person: 'Tomás Vidal', standing: 'here', text: '', climb: 0.58 },
        { id: '2', person: 'Ingrid Maas', standing: 'next', text: '' },
      ]}
    />,
  )
  expect(drawn.indexOf('Ingrid Maas')).toBeLessThan(drawn.indexOf('Tomás Vidal'))
  expect(drawn).toContain('aria-current="true"')
  expect(drawn).toContain('--climb:58%')
})

test('a button that cannot be used says why and can still be reached', () => {
  const drawn = html(<Button blocked="Above your limit of €100.00.">Grant</Button>)
  expect(drawn).toContain('aria-disabled="true"')
  expect(drawn).not.toContain(' disabled')
  expect(drawn).toContain('Above your limit of €100.00.')
})

test('a field that is wrong points to its sentence', () => {
  const drawn = html(<TextField label="What was tried" wrong="Write what was done at this level." />)
  const id = /aria-describedby="([^"]+)"/.exec(drawn)?.[1]
  expect(drawn).toContain('aria-invalid="true"')
  expect(drawn).toContain(`id="${id}"`)
})

test('an internal note is marked by more than colour', () => {
  const drawn = html(
    <Turn who="Tomás Vidal" when="14:31" channel="note, internal" label="Internal note" voice="note">
      The second charge is ours.
    </Turn>,
  )
  expect(drawn).toContain('turn note')
  expect(drawn).toContain('note, internal')
})

test('dots say how many parts are there', () => {
  const drawn = html(
    <Dots
      label="one of two"
      dots={[
        { id: 'a', word: 'matters', there: true },
        { id: 'b', word: 'when', there: false },
      ]}
    />,
  )
  expect(drawn).toContain('aria-label="one of two"')
  expect(drawn.match(/class="on"/g)).toHaveLength(1)
})

test('what failed is said at once, what is empty waits for its turn', () => {
  expect(html(<PlaceState kind="failed" words="It has not left." />)).toContain('role="alert"')
  expect(html(<PlaceState kind="empty" words="Nothing waits." />)).toContain('role="status"')
})

test('marks of the day that would touch stand on different heights', () => {
  const drawn = html(
    <DayStrip
      label="Two commitments"
      hours={[]}
      closed={[]}
      now={null}
      marks={[
        { id: '1', at: 0.5, time: '13:00', who: 'Ana', state: 'soon' },
        { id: '2', at: 0.52, time: '13:10', who: 'Bo', state: 'soon' },
      ]}
    />,
  )
  expect(new Set(drawn.match(/height:[\d.]+rem/g)).size).toBe(2)
})

test('two letters stand for a person, whatever the alphabet', () => {
  expect([initials('Tomás Vidal'), initials('Ångström'), initials('  Bo  van der Berg ')]).toEqual([
    'TV',
    'Å',
    'BB',
  ])
})

test('what was chosen stays chosen while the list that it is from is on its way', () => {
  const nobody = { value: '', words: 'nobody' }
  const coming = html(<Select label="Team" name="team" defaultValue="tem_1" options={[nobody]} />)
  expect(coming).toContain('<option value="tem_1" selected="">…</option>')
  const billing = { value: 'tem_1', words: 'Billing' }
  const there = html(<Select label="Team" name="team" defaultValue="tem_1" options={[nobody, billing]} />)
  expect(there).toContain('<option value="tem_1" selected="">Billing</option>')
  expect(there).not.toContain('…')
})

test('of many who were picked, those whom the list does not reach stay picked', () => {
  const noor = { value: 'mbr_1', words: 'Noor Haddad' }
  const drawn = html(<Checks legend="Members" name="member" options={[noor]} picked={['mbr_1', 'mbr_201']} />)
  expect(drawn).toContain('<input type="hidden" name="member" value="mbr_201"/>')
  expect(drawn).toMatch(/type="checkbox" name="member" checked="" value="mbr_1"/)
})
