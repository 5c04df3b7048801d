import { expect, test } from 'vitest'
import { readCustomer } from './read-customer.ts'
import { trend } from './trend.ts'

const read = (...texts: string[]) => trend(texts.map((text) => readCustomer(text, 'en')))

test('5.10 the message where it intensified is named', () => {
  expect(
    read(
      'Hello, how do I change my address?',
      'Thanks, I did that.',
      'Three weeks now and still no answer. This is disgusting, I will call my lawyer.',
      'Hello? Anyone? This is a disgrace.',
    ),
  ).toEqual({ direction: 'rising', turnedAt: 2 })
})

test('5.10 a conversation that stays calm has no turn', () => {
  expect(read('Hello, how do I change my address?', 'Thank you, that works.')).toEqual({
    direction: 'same',
    turnedAt: null,
  })
  expect(trend([])).toEqual({ direction: 'same', turnedAt: null })
})

test('5.10 who begins angry turned before writing: the first message is the turn', () => {
  expect(read('You are thieves, this is disgusting.').turnedAt).toBe(0)
})

test('9.7 a calm word after the anger makes it calmer, the turn stays', () => {
  expect(
    read('Hi, my parcel is missing.', 'This is disgusting, you are liars!', 'Thank you, all is well now.'),
  ).toEqual({
    direction: 'calmer',
    turnedAt: 1,
  })
})
