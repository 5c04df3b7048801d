import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { openMailRoute } from './send.ts'

test('a desk without a way out for mail ends in order: closing what never opened fails nobody', async () => {
  const unheard: unknown[] = []
  const hear = (reason: unknown) => unheard.push(reason)
  process.on('unhandledRejection', hear)
  try {
    const route = openMailRoute({ url: null })
    await expect(route.check()).rejects.toThrow('no way out for mail')
    route.close()
    await sleep(20)
    expect(unheard).toEqual([])
  } finally {
    process.off('unhandledRejection', hear)
  }
})
