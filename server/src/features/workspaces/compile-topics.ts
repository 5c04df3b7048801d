import type { TopicRule } from '#core/routing/route.ts'
import type { DeskTeam, Desk, DeskTopic } from './desk.ts'
import type { StoredDesk } from './desk-store.ts'
import type { WorkspaceSettings } from './workspace-settings.ts'

type CompiledTopics = Pick<Desk, 'topics' | 'topicLine' | 'routing'>

const NONE: readonly string[] = []

/** The tree of topics and what routing needs of it; a topic without a team goes where the one above it goes. */
export function compileTopics(
  stored: StoredDesk['topics'],
  teams: ReadonlyMap<string, DeskTeam>,
  { levelByPriority, fallbackTeamId }: Pick<WorkspaceSettings, 'levelByPriority' | 'fallbackTeamId'>,
): CompiledTopics {
  const topics = new Map<string, DeskTopic>(stored.map((topic) => [topic.id, topic]))
  const lines = new Map(stored.map(({ id }) => [id, lineAbove(topics, id)]))
  const topicLine = (id: string | null) => (id === null ? NONE : (lines.get(id) ?? NONE))
  const enabled = [...teams.values()].filter((team) => !team.disabled).toSorted((a, b) => a.level - b.level)
  const fallback = enabled.find(({ id }) => id === fallbackTeamId) ?? enabled[0]
  const routings = stored.map(({ id, priority, level }) => {
    const holder = topicLine(id).find((above) => topics.get(above)?.teamId)
    return { topicId: id, teamId: topics.get(holder ?? '')?.teamId ?? null, priority, level }
  })
  return {
    topics,
    topicLine,
    routing: {
      topicRules: rulesOf(stored, topicLine),
      topics: routings,
      teams: enabled.map(({ id, level, languages }) => ({
        id,
        level,
        languages,
        topicIds: routings.filter(({ teamId }) => teamId === id).map(({ topicId }) => topicId),
      })),
      levelByPriority,
      // Without any team there is nowhere to go: opening a ticket says so.
      fallbackTeamId: fallback?.id ?? '',
    },
  }
}

/** The deepest topics first, as they say most; a topic without words is only chosen by hand. */
function rulesOf(stored: StoredDesk['topics'], topicLine: Desk['topicLine']): TopicRule[] {
  return stored
    .filter(({ words }) => words.length > 0)
    .toSorted((a, b) => topicLine(b.id).length - topicLine(a.id).length)
    .map(({ id, words }, order) => ({ topicId: id, order, words: [...words], channels: [], languages: [] }))
}

/** Ends where the tree ends, or where it would come round again. */
function lineAbove(topics: ReadonlyMap<string, DeskTopic>, id: string): readonly string[] {
  const line: string[] = []
  for (let at: string | null = id; at !== null && !line.includes(at); at = topics.get(at)?.parentId ?? null) {
    if (topics.has(at)) line.push(at)
  }
  return line
}
