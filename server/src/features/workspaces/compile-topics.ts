import type { DeskTeam, Desk, DeskTopic } from './desk.ts'
import type { StoredDesk } from './desk-store.ts'

type CompiledTopics = Pick<Desk, 'topics' | 'topicLine' | 'topicRules' | 'routeTeams' | 'fallbackTeamId'>

const NONE: readonly string[] = []

/** The tree of topics and what routing needs of it; a topic without a team goes where the one above it goes. */
export function compileTopics(
  stored: StoredDesk['topics'],
  teams: ReadonlyMap<string, DeskTeam>,
  wantedFallback: string | null,
): CompiledTopics {
  const topics = new Map<string, DeskTopic>(stored.map((topic) => [topic.id, topic]))
  const lines = new Map(stored.map(({ id }) => [id, lineAbove(topics, id)]))
  const topicLine = (id: string | null) => (id === null ? NONE : (lines.get(id) ?? NONE))
  const enabled = [...teams.values()].filter((team) => !team.disabled)
  const fallback = enabled.find(({ id }) => id === wantedFallback) ?? enabled[0]
  const teamOf = (topicId: string) => {
    const holders = topicLine(topicId).map((id) => topics.get(id)?.teamId)
    return enabled.find((team) => team.id === holders.find((id) => id != null))?.id ?? fallback?.id ?? null
  }
  const topicRules = stored.flatMap((topic, order) => {
    const teamId = teamOf(topic.id)
    if (teamId === null) return []
    const { id, words, priority, level } = topic
    return [{ topicId: id, order, words: [...words], channels: [], languages: [], teamId, priority, level }]
  })
  const routeTeams = enabled.map(({ id, level, languages }) => ({
    id,
    level,
    languages,
    topicIds: topicRules.filter((rule) => rule.teamId === id).map((rule) => rule.topicId),
  }))
  return { topics, topicLine, topicRules, routeTeams, fallbackTeamId: fallback?.id ?? null }
}

/** Ends where the tree ends, or where it would come round again. */
function lineAbove(topics: ReadonlyMap<string, DeskTopic>, id: string): readonly string[] {
  const line: string[] = []
  for (let at: string | null = id; at !== null && !line.includes(at); at = topics.get(at)?.parentId ?? null) {
    if (topics.has(at)) line.push(at)
  }
  return line
}
