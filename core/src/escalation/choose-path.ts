import type { Priority } from '#core/clock/policy.ts'
import type { EscalationKind, Path } from './path.ts'

export type ChoosePathFacts = {
  kind: EscalationKind
  /** The topic and those above it, nearest first. */
  topicIds: readonly string[]
  accountId: string | null
  language: string
}

/**
 * The path of an escalation: the most particular that applies (account, then the nearest topic, then language, then
 * kind); null when none does (5.5).
 */
export function choosePath(paths: readonly Path[], facts: ChoosePathFacts): Path | null {
  const applying = paths.filter(({ chooseBy }) => {
    const { topicIds, accountIds, languages, kinds } = chooseBy
    return (
      (kinds.length === 0 || kinds.includes(facts.kind)) &&
      (languages.length === 0 || languages.includes(facts.language)) &&
      (accountIds.length === 0 || (facts.accountId !== null && accountIds.includes(facts.accountId))) &&
      (topicIds.length === 0 || facts.topicIds.some((id) => topicIds.includes(id)))
    )
  })
  return applying.sort((a, b) => particular(b, facts) - particular(a, facts))[0] ?? null
}

function particular({ chooseBy }: Path, { topicIds }: ChoosePathFacts): number {
  const nearest = topicIds.findIndex((id) => chooseBy.topicIds.includes(id))
  const byTopic = nearest < 0 ? 0 : topicIds.length - nearest
  const byRest = (chooseBy.languages.length > 0 ? 2 : 0) + (chooseBy.kinds.length > 0 ? 1 : 0)
  return (chooseBy.accountIds.length > 0 ? 1_000_000 : 0) + byTopic * 10 + byRest
}

export type EntryFacts = {
  priority: Priority
  topicIds: readonly string[]
  accountId: string | null
  repeatedCause: boolean
}

/** The step (from 0) at which an escalation begins on a path: the highest entry whose conditions all hold (1.5). */
export function entryStep(path: Path, facts: EntryFacts): number {
  const steps = path.entry
    .filter(
      (entry) =>
        (entry.priority === null || entry.priority === facts.priority) &&
        (entry.topicId === null || facts.topicIds.includes(entry.topicId)) &&
        (entry.accountId === null || entry.accountId === facts.accountId) &&
        (entry.repeatedCause === null || entry.repeatedCause === facts.repeatedCause),
    )
    .map((entry) => entry.step)
  return Math.min(Math.max(0, ...steps), path.steps.length - 1)
}
