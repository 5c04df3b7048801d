import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { together } from './together.ts'

test('one alone is worked on at once; what comes meanwhile shares the next piece of work', async () => {
  const groups: number[][] = []
  const double = together(async (items: number[]) => {
    groups.push(items)
    await sleep(5)
    return items.map((item) => item * 2)
  })
  expect(await Promise.all([1, 2, 3, 4].map(double))).toEqual([2, 4, 6, 8])
  expect(groups).toEqual([[1], [2, 3, 4]])
})

test('one that cannot be kept fails alone, whoever came with it', async () => {
  const keep = together(async (items: string[]) => {
    if (items.includes('bad')) throw new Error('bad')
    return items
  })
  const outcomes = await Promise.allSettled(['first', 'good', 'bad', 'well'].map(keep))
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled'])
})
