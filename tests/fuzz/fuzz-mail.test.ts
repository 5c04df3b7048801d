import { expect, test } from 'vitest'
import { fuzzMail } from './fuzz-mail.ts'

test('trap 36 no mail, however made, breaks reading: 300 hostile mails', { timeout: 300_000 }, async () => {
  const wrong: string[] = []
  for (let seed = 1; seed <= 300; seed++) {
    const found = await fuzzMail(seed, { cpuMs: Infinity, heapMb: Infinity })
    if (found) wrong.push(`seed ${seed}: ${found}`)
  }
  expect(wrong).toEqual([])
})
