import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import type { Context } from './context.ts'
import { gatheredReading, sharedReading } from './shared-reading.ts'

const aDesk = () => ({ config: {} }) as Context

test('who asks while a reading is under way shares the next one, so that everybody is given what stood when they asked', async () => {
  const ctx = aDesk()
  let stands = 0
  let readings = 0
  const ask = () =>
    sharedReading(ctx, 'list', async () => {
      const found = { found: stands }
      readings++
      await sleep(5)
      return found
    })
  const first = ask()
  stands = 1
  const later = await Promise.all([ask(), ask(), ask()])
  expect(await first).toEqual({ found: 0 })
  expect(later).toEqual([{ found: 1 }, { found: 1 }, { found: 1 }])
  expect(readings).toBe(2)
  stands = 2
  expect(await ask()).toEqual({ found: 2 })
})

test('another question and another desk are read for themselves', async () => {
  const [one, other] = [aDesk(), aDesk()]
  const ask = (ctx: Context, key: string, found: string) =>
    sharedReading(ctx, key, async () => {
      await sleep(2)
      return { found }
    })
  const answers = await Promise.all([ask(one, 'a', '1a'), ask(one, 'b', '1b'), ask(other, 'a', '2a')])
  expect(answers.map(({ found }) => found)).toEqual(['1a', '1b', '2a'])
})

test('a reading that fails fails for those who shared it; the next is tried again', async () => {
  const ctx = aDesk()
  let isBroken = true
  const ask = () =>
    sharedReading(ctx, 'list', async () => {
      await sleep(2)
      if (isBroken) throw new Error('gone')
      return {}
    })
  const outcomes = await Promise.allSettled([ask(), ask(), ask()])
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected'])
  isBroken = false
  expect(await ask()).toEqual({})
})

test('readings that differ in one thing are gathered, and each is given its own', async () => {
  const ctx = aDesk()
  const groups: string[][] = []
  const ask = (item: string) =>
    gatheredReading(ctx, { key: 'own', item }, async (items) => {
      groups.push(items)
      await sleep(5)
      return new Map(items.filter((one) => one !== 'nobody').map((one) => [one, `of ${one}`]))
    })
  expect(await Promise.all(['a', 'b', 'c', 'nobody', 'b'].map(ask))).toEqual([
    'of a',
    'of b',
    'of c',
    undefined,
    'of b',
  ])
  expect(groups).toEqual([['a'], ['b', 'c', 'nobody']])
})
