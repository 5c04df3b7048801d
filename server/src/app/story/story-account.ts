import { formatInstant, instant } from '#core/time/instant.ts'
import type { Say } from '#i18n/say.ts'
import type { Stage } from '../stage/stage.ts'
import type { Cast } from './cast.ts'
import { ANA } from './golden-story.ts'

const DAY = 86_400_000

/** An account with people, a value and what its contract says, so that its page has something to show. */
export async function makeAccount({
  stage,
  cast,
  say,
}: {
  stage: Stage
  cast: Cast
  say: Say
}): Promise<void> {
  const call = stage.as(cast.owner)
  const account = await call('createAccount', {
    body: {
      name: say('story.account.name'),
      tier: 'gold',
      domains: ['sunfield.example'],
      value: { amount: '48000', currency: 'EUR' },
      facts: { [say('story.account.fact')]: 'SF-1024' },
      notes: say('story.account.notes'),
    },
  })
  const { items } = await call('listContacts', { query: { limit: 200 } })
  const people = items.filter(({ name }) => [ANA.name, say('story.samira.name')].includes(name))
  for (const { id } of people)
    await call('updateContact', { params: { id }, body: { accountId: account.id } })
  await call('recordAccountExpectation', {
    params: { id: account.id },
    body: {
      kind: 'delivery',
      words: say('story.account.told'),
      toldBy: say('story.account.told_by'),
      toldAt: formatInstant(instant(stage.clock.now() - 60 * DAY)),
      untilAt: formatInstant(instant(stage.clock.now() + 300 * DAY)),
    },
  })
}
