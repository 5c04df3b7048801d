import { expect, type Page } from '@playwright/test'
import { goTo } from './places.ts'
import { test } from './seen-desk.ts'

const ARABIC = 'لم يصل طلبي بعد.'
const ENGLISH = 'The order has not come.'

/** Where a sentence begins and ends on the line, from the left. */
async function endsOf(page: Page, sentence: string) {
  return page.evaluate((words) => {
    const walker = document.createTreeWalker(document.querySelector('.said')!, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(words)
      if (at < 0) continue
      const leftOf = (offset: number) => {
        const range = document.createRange()
        range.setStart(node, offset)
        range.setEnd(node, offset + 1)
        return range.getBoundingClientRect().left
      }
      return { first: leftOf(at), last: leftOf(at + words.length - 1) }
    }
    return null
  }, sentence)
}

test('what a customer wrote from right to left reads so, beside what runs from left to right', async ({
  owner,
}) => {
  const answer = await owner.request.post('/v1/tickets', {
    data: {
      subject: ARABIC,
      text: `${ARABIC}\n\n${ENGLISH}`,
      contact: { name: 'محمد علي', email: 'mo@customer.example' },
      channel: 'web',
    },
  })
  const { id } = (await answer.json()) as { id: string }
  await goTo(owner, `/inbox/${id}?view=all`)
  const arabic = (await endsOf(owner, ARABIC))!
  expect(arabic.last).toBeLessThan(arabic.first)
  const english = (await endsOf(owner, ENGLISH))!
  expect(english.last).toBeGreaterThan(english.first)
  await owner.request.patch(`/v1/tickets/${id}`, { data: { status: 'resolved' } })
})
