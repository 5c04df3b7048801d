import { LANGUAGES, type Say } from '#i18n/say.ts'
import { createTopic } from '#server/features/topics/index.ts'
import type { Context } from '#server/platform/context.ts'
import { sayIn } from '#server/platform/words.ts'
import type { Owner } from './owner.ts'

type Check = 'account_history' | 'billing' | 'technical' | 'account_manager'
type StarterTopic = { key: string; checks: Check[]; begins?: 'higher'; below?: StarterTopic[] }

const below = (...keys: string[]): StarterTopic[] => keys.map((key) => ({ key, checks: [] }))
const TREE: StarterTopic[] = [
  { key: 'billing', checks: ['account_history', 'billing'], below: below('charged_wrongly', 'refund') },
  { key: 'delivery', checks: ['account_history', 'technical'], below: below('late', 'damaged') },
  { key: 'product', checks: ['account_history', 'technical'] },
  // Who feels badly treated is not sent back to the same people.
  { key: 'treatment', checks: ['account_history', 'account_manager'], begins: 'higher' },
]

type Teams = { first: string; second: string }

/** The tree of topics that every desk can begin with; customers write in any language, so each knows its words in all. */
export async function buildTopics(ctx: Context, owner: Owner, say: Say, teams: Teams): Promise<void> {
  for (const topic of TREE) await buildTopic(ctx, owner, { say, teams, parentId: null }, topic)
}

async function buildTopic(
  ctx: Context,
  owner: Owner,
  under: { say: Say; teams: Teams; parentId: string | null },
  topic: StarterTopic,
): Promise<void> {
  const { say, teams, parentId } = under
  const higher = topic.begins === 'higher'
  const { id } = await createTopic(ctx, owner, {
    parentId,
    name: say(`starter.topic.${topic.key}`),
    words: wordsOf(topic.key),
    teamId: parentId === null ? (higher ? teams.second : teams.first) : null,
    level: higher ? 2 : 1,
    priority: higher ? 'high' : 'normal',
    checklist: topic.checks.map((key) => ({ key, words: say(`starter.check.${key}`) })),
  })
  for (const child of topic.below ?? []) await buildTopic(ctx, owner, { ...under, parentId: id }, child)
}

function wordsOf(key: string): string[] {
  const words = LANGUAGES.flatMap((language) => sayIn(language)(`starter.topic.${key}.words`).split(', '))
  return [...new Set(words)]
}
