import { describe, expect, test } from 'vitest'
import { instant } from '#core/time/instant.ts'
import { apologyErodesTrust } from './apology.ts'
import { causeKey, causesOf } from './preventive-action.ts'

const said = (at: number, topicId: string | null, found: string[] = []) => ({
  at: instant(at),
  ticketOpenedAt: instant(at - 10),
  causes: causesOf({ id: `tck_${at}`, topicId, found }),
})
const done = (at: number, topicId: string | null, words = '') => ({
  doneAt: instant(at),
  causes: [causeKey({ topicId, words })],
})
const now = causesOf({ id: 'tck_now', topicId: 'top_late', found: ['The driver had no key.'] })

describe('6.5 a second apology for the same cause', () => {
  test('erodes trust when nothing was done about the cause since', () => {
    expect(apologyErodesTrust(now, [], [])).toBeNull()
    const before = said(100, 'top_late')
    expect(apologyErodesTrust(now, [before], [])).toBe(before)
    expect(apologyErodesTrust(now, [before], [done(150, 'top_late')])).toBeNull()
    expect(apologyErodesTrust(now, [before], [done(150, 'top_broken')])).toBe(before)
  })

  test('what was done before it came up again did not help: the last apology counts', () => {
    const [first, again] = [said(100, 'top_late'), said(200, 'top_late')]
    expect(apologyErodesTrust(now, [again, first], [done(150, 'top_late')])).toBe(again)
    expect(apologyErodesTrust(now, [again, first], [done(250, 'top_late')])).toBeNull()
  })

  test('the same words of a finding are the same cause, whatever their case and accents', () => {
    const before = said(100, null, ['the DRIVER had no kéy'])
    expect(apologyErodesTrust(now, [before], [])).toBe(before)
    expect(apologyErodesTrust(now, [before], [done(150, null, 'The driver had no key')])).toBeNull()
  })

  test('another cause, or none that is known, is not the same cause', () => {
    expect(apologyErodesTrust(now, [said(100, 'top_broken'), said(110, null)], [])).toBeNull()
  })

  test('twice in one matter is the same cause, and what was done on that matter is done about it', () => {
    const here = { ...said(100, null), causes: causesOf({ id: 'tck_now', topicId: null, found: [] }) }
    expect(apologyErodesTrust(now, [here], [])).toBe(here)
    const prevented = { doneAt: instant(150), causes: ['ticket:tck_now', 'words:another'] }
    expect(apologyErodesTrust(now, [here], [prevented])).toBeNull()
  })
})
