import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Span } from '#core/coach/span.ts'
import { MarkedDraft } from './marked-draft.tsx'

const drawn = (text: string, promised: Span[], pointed: Span[]) =>
  renderToStaticMarkup(<MarkedDraft text={text} promised={promised} pointed={pointed} />)

test('7.2 a finding within a promise is underlined there, and one that only begins in it in both', () => {
  const text = 'We will always call you today.'
  expect(drawn(text, [[0, 19]], [[8, 14]])).toBe(
    '<span class="pact">We will <span class="u">always</span> call</span> you today.',
  )
  expect(drawn(text, [[0, 19]], [[15, 23]])).toBe(
    '<span class="pact">We will always <span class="u">call</span></span><span class="u"> you</span> today.',
  )
})

test('7.2 findings at the same words are one line, what is about the whole draft has none, and no word is lost', () => {
  const text = 'Calm down, we send it today.'
  expect(
    drawn(
      text,
      [],
      [
        [0, 9],
        [5, 9],
        [0, 28],
      ],
    ),
  ).toBe('<span class="u">Calm down</span>, we send it today.')
  expect(drawn('', [], [])).toBe('')
})
