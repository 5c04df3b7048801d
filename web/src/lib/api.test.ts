import { expect, test } from 'vitest'
import { allPages } from './api.ts'

/** A list of so many, which gives at most 200 at once, as the desk does. */
const listOf = (total: number) => {
  const asked: (string | undefined)[] = []
  const read = (cursor: string | undefined) => {
    asked.push(cursor)
    const from = Number(cursor ?? 0)
    const items = Array.from({ length: Math.min(200, total - from) }, (_, at) => from + at)
    return Promise.resolve({ items, next: from + 200 < total ? String(from + 200) : null })
  }
  return { asked, read }
}

test('of 201 who can be picked, the last is among them', async () => {
  const list = listOf(201)
  const { items } = await allPages(list.read)
  expect(items).toHaveLength(201)
  expect(new Set(items).size).toBe(201)
  expect(items.at(-1)).toBe(200)
  expect(list.asked).toEqual([undefined, '200'])
})

test('a short list is asked for once; one without an end, not for ever', async () => {
  const short = listOf(200)
  expect((await allPages(short.read)).items).toHaveLength(200)
  expect(short.asked).toEqual([undefined])
  const endless = await allPages(() => Promise.resolve({ items: [1], next: 'again' }))
  expect(endless.items).toHaveLength(50)
})
