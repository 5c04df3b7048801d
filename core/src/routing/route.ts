import { PRIORITIES, type Priority } from '#core/clock/policy.ts'

/** A rule that recognises a topic by words, channel or language; the lowest `order` wins. Empty lists ask for nothing. */
export type TopicRule = {
  topicId: string
  order: number
  words: string[]
  channels: string[]
  languages: string[]
}

/** What a topic says of its tickets. */
export type TopicRouting = {
  topicId: string
  teamId: string | null
  priority: Priority | null
  level: number | null
}

/** A team that may take tickets; a disabled one is not handed in (trap 25). */
export type RouteTeam = {
  id: string
  level: number
  languages: readonly string[]
  topicIds: readonly string[]
}

export type RouteFacts = {
  topicRules: readonly TopicRule[]
  topics: readonly TopicRouting[]
  subject: string
  text: string
  channel: string
  language: string
  /** What the customer or the form chose. */
  chosenTopicId: string | null
  account: { priority: Priority | null; level: number | null; teamId: string | null } | null
  /** Level at which a ticket of each priority begins at least. */
  levelByPriority: Partial<Record<Priority, number>>
  /** Topics of this account's earlier tickets with the same cause, within the workspace's period (1.5). */
  recentTopicIds: readonly string[]
  teams: readonly RouteTeam[]
  fallbackTeamId: string
}

/** Why a choice was made. */
export type RouteReason = {
  choice: 'topic' | 'priority' | 'team' | 'level'
  because:
    | 'chosen_by_customer'
    | 'words'
    | 'nothing_matched'
    | 'topic'
    | 'account'
    | 'priority'
    | 'repeated_cause'
    | 'language'
    | 'level'
    | 'default'
  params: Record<string, string | number>
}

export type Route = {
  topicId: string | null
  priority: Priority
  teamId: string
  level: number
  reasons: RouteReason[]
}

/** Where a new ticket goes, and why (1.5). The level never exceeds that of the highest team. */
export function route(facts: RouteFacts): Route {
  const [topicId, topicReason] = topicOf(facts)
  const topic = facts.topics.find((each) => each.topicId === topicId) ?? null
  const [priority, priorityReason] = priorityOf(topic, facts)
  const [level, levelReasons] = levelOf(topicId, topic, priority, facts)
  const [teamId, teamReason] = teamOf(topicId, topic, level, facts)
  return {
    topicId,
    priority,
    teamId,
    level,
    reasons: [topicReason, priorityReason, ...levelReasons, teamReason],
  }
}

function topicOf(facts: RouteFacts): [string | null, RouteReason] {
  const known = facts.topics.some((topic) => topic.topicId === facts.chosenTopicId)
  if (facts.chosenTopicId !== null && known)
    return [facts.chosenTopicId, because('topic', 'chosen_by_customer')]
  const said = folded(`${facts.subject} ${facts.text}`)
  for (const rule of facts.topicRules.toSorted((a, b) => a.order - b.order)) {
    if (rule.channels.length > 0 && !rule.channels.includes(facts.channel)) continue
    if (rule.languages.length > 0 && !rule.languages.includes(facts.language)) continue
    const at = foldedOnce(rule.words).findIndex((each) => said.includes(each))
    const word = rule.words[at]
    if (word !== undefined) return [rule.topicId, because('topic', 'words', { word })]
    if (rule.words.length === 0) return [rule.topicId, because('topic', 'default')]
  }
  return [null, because('topic', 'nothing_matched')]
}

function priorityOf(topic: TopicRouting | null, { account }: RouteFacts): [Priority, RouteReason] {
  const byTopic = topic?.priority ?? null
  const byAccount = account?.priority ?? null
  if (byAccount !== null && rank(byAccount) > rank(byTopic ?? 'low'))
    return [byAccount, because('priority', 'account')]
  if (byTopic !== null) return [byTopic, because('priority', 'topic')]
  return ['normal', because('priority', 'default')]
}

/** The highest level that topic, priority or account asks for; a repeated cause adds one (1.5). */
function levelOf(
  topicId: string | null,
  topic: TopicRouting | null,
  priority: Priority,
  facts: RouteFacts,
): [number, RouteReason[]] {
  const asked: [number, RouteReason['because']][] = [
    [topic?.level ?? 1, 'topic'],
    [facts.levelByPriority[priority] ?? 1, 'priority'],
    [facts.account?.level ?? 1, 'account'],
  ]
  const [most, who] = asked.reduce((best, each) => (each[0] > best[0] ? each : best), [1, 'default'])
  const reasons = [because('level', who, { level: most })]
  const top = Math.max(1, ...facts.teams.map((team) => team.level))
  const isRepeated = topicId !== null && facts.recentTopicIds.includes(topicId)
  if (isRepeated && most < top) reasons.push(because('level', 'repeated_cause', { level: most + 1 }))
  return [Math.min(isRepeated ? most + 1 : most, top), reasons]
}

/** A team of that level: the account's, the topic's, one for the topic that speaks the language, any that speaks it. */
function teamOf(
  topicId: string | null,
  topic: TopicRouting | null,
  level: number,
  facts: RouteFacts,
): [string, RouteReason] {
  const atLevel = facts.teams.filter((team) => team.level === level)
  const named = (id: string | null | undefined) => atLevel.find((team) => team.id === id)
  const speaks = (team: RouteTeam) => team.languages.length === 0 || team.languages.includes(facts.language)
  const knows = (team: RouteTeam) => topicId !== null && team.topicIds.includes(topicId)
  const tries: [RouteTeam | undefined, RouteReason['because']][] = [
    [named(facts.account?.teamId), 'account'],
    [named(topic?.teamId), 'topic'],
    [atLevel.find((team) => knows(team) && speaks(team)), 'topic'],
    [atLevel.find((team) => team.languages.includes(facts.language)), 'language'],
    [atLevel.find(speaks) ?? atLevel[0], 'level'],
  ]
  const found = tries.find(([team]) => team !== undefined)
  return found
    ? [found[0]!.id, because('team', found[1])]
    : [facts.fallbackTeamId, because('team', 'default')]
}

function because(
  choice: RouteReason['choice'],
  why: RouteReason['because'],
  params: RouteReason['params'] = {},
): RouteReason {
  return { choice, because: why, params }
}

function rank(priority: Priority): number {
  return PRIORITIES.indexOf(priority)
}

const known = new WeakMap<readonly string[], string[]>()

/** The words of a rule are the same for every ticket. */
function foldedOnce(words: readonly string[]): string[] {
  const before = known.get(words)
  if (before) return before
  const made = words.map(folded)
  known.set(words, made)
  return made
}

/** Lower case without accents, so that "atención" is found in "ATENCION"; words only at word borders. */
function folded(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return ` ${plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `
}
