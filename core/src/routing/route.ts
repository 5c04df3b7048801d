import type { Priority } from '#core/clock/policy.ts'

/** A rule that recognises a topic: by words, channel or language; the highest `order` number loses. */
export type TopicRule = {
  topicId: string
  order: number
  words: string[]
  channels: string[]
  languages: string[]
  teamId: string
  priority: Priority | null
  level: number | null
}

export type RouteFacts = {
  topicRules: readonly TopicRule[]
  subject: string
  text: string
  channel: string
  language: string
  /** What the customer or form chose. */
  chosenTopicId: string | null
  account: { priority: Priority | null; level: number | null; teamId: string | null } | null
  /** Lowest level at which a ticket of each priority begins. */
  levelByPriority: Partial<Record<Priority, number>>
  /** Topics of this account's earlier tickets with the same cause within the workspace's period (1.5). */
  recentTopicIds: readonly string[]
  /** Teams that may take it, with level and languages; a disabled team is not among them (trap 25). */
  teams: readonly { id: string; level: number; languages: readonly string[]; topicIds: readonly string[] }[]
  fallbackTeamId: string
  highestLevel: number
}

/** Why a choice was made; words in i18n as `route.reason.<because>`. */
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

/** Where a new ticket goes, and why (1.5). */
export function route(_facts: RouteFacts): Route {
  throw new Error('not written')
}
