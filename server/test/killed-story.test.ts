import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { playGoldenStory, STORY_BEGINS } from '#server/app/story/golden-story.ts'
import { sayIn } from '#server/platform/words.ts'
import { randomFrom } from '../../tests/simulate/random.ts'
import { layGrounds, type Grounds } from '../../tests/simulate/server-ground.ts'
import { outcomeOf, type Outcome } from '../../tests/simulate/server-outcome.ts'
import type { Fate, MortalStage } from '../../tests/simulate/server-process.ts'
import type { CaughtMail } from './mail-catcher.ts'
import { testServer } from './test-server.ts'

let grounds: Grounds
let undisturbed: { outcome: Outcome; mails: string[] }

beforeAll(async () => {
  grounds = await layGrounds(await testServer(inject('testHome')), STORY_BEGINS)
  undisturbed = await play(async () => {})
})
afterAll(() => grounds.close())

/** The story over a weekend whose Sunday has 25 hours, on a desk that fate may kill. */
async function play(between: (stage: MortalStage) => Promise<void>, fate?: Fate) {
  const desk = await grounds.open()
  const { stage } = desk
  try {
    if (fate) stage.tempt(fate)
    await playGoldenStory({ stage, cast: grounds.cast, say: sayIn('en') }, () => between(stage))
    stage.tempt(() => null)
    await stage.wait(5 * 60_000)
    expect(stage.errors).toEqual([])
    return { outcome: await outcomeOf(stage.ctx.db), mails: heard(desk.mails), deaths: stage.deaths() }
  } finally {
    await desk.close()
  }
}

/** Mails as their readers know them apart: a mail of the same Message-ID is the same mail; numbers may have gaps. */
function heard(mails: CaughtMail[]): string[] {
  const once = new Map(
    mails.map((mail) => [
      mail.messageId,
      `${mail.envelopeTo.join()} ${(mail.subject ?? '').replace(/#\d+/, '#')}`,
    ]),
  )
  return [...once.values()].toSorted()
}

describe('the golden story, over a weekend on which the clocks change', () => {
  test('comes out the same when the process is thrown away between any two steps', async () => {
    const { outcome, mails, deaths } = await play((stage) => stage.kill())
    expect(deaths).toBe(8)
    expect(outcome).toEqual(undisturbed.outcome)
    expect(mails).toEqual(undisturbed.mails)
  })

  test.each([1, 2, 3, 8, 9])(
    'and when it is killed again and again between any two statements (seed %i)',
    async (seed) => {
      const random = randomFrom(seed)
      const { outcome, mails, deaths } = await play(
        async () => {},
        () => ({ statement: 1 + random.below(60), when: random.pick(['before', 'after'] as const) }),
      )
      expect(deaths).toBeGreaterThan(10)
      expect(outcome).toEqual(undisturbed.outcome)
      expect(mails).toEqual(undisturbed.mails)
    },
  )
})

test('a change that is asked for twice, because the first answer was lost, is one event and no refusal', async () => {
  const { stage, close } = await grounds.open()
  const { cast } = grounds
  const noor = stage.as(cast.noor)
  const from = { name: 'Ana Ruiz', address: 'ana.ruiz@customer.example' }
  await stage.receive({ from, to: cast.mailbox, subject: 'Charged twice', text: 'You charged me twice.' })
  const { id } = (await noor('listTickets', { query: { view: 'to_answer' } })).items[0]!
  const params = { id }
  await noor('updateTicket', { params, body: { topicId: cast.topics.doubleCharge } })
  const message = (await noor('readTicket', { params })).messages[0]!
  const snoozedUntil = new Date(stage.clock.now() + 3_600_000).toISOString()
  const body = { tags: ['vip'], snoozedUntil, peakMessageId: message.id }
  const changes = [
    () => noor('updateTicket', { params, body: { ownerId: cast.noor.memberId } }),
    () => noor('updateTicket', { params, body: { priority: 'urgent' } }),
    () => noor('updateTicket', { params, body }),
    () => noor('followTicket', { params, body: { following: true } }),
    () =>
      noor('setChecklistItem', {
        params: { id, key: 'history' },
        body: { state: 'done', words: 'No earlier ticket.' },
      }),
    () => noor('updateTicket', { params, body: { status: 'resolved' } }),
  ]
  for (const change of changes) {
    await change()
    const once = await outcomeOf(stage.ctx.db)
    await change()
    expect(await outcomeOf(stage.ctx.db)).toEqual(once)
  }
  await close()
})
