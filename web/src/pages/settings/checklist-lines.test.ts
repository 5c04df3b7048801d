import { expect, test } from 'vitest'
import { itemsOfLines } from './checklist-lines.ts'

const billing = { key: 'item_1', words: 'Look at the bill' }
const history = { key: 'item_2', words: 'Read the history' }

test('3.3 a checklist line that stands keeps what tickets answered to it, wherever it moves', () => {
  expect(itemsOfLines('Read the history\n  Look at the bill \n', [billing, history])).toEqual([
    history,
    billing,
  ])
})

test('3.3 a new checklist line never gets the answers of another, not even of one that is gone', () => {
  const items = itemsOfLines('Read the history\nAsk the bank\nAsk the shop\n\nAsk the bank', [
    billing,
    history,
  ])
  expect(items).toEqual([
    history,
    { key: 'item_3', words: 'Ask the bank' },
    { key: 'item_4', words: 'Ask the shop' },
  ])
})
