import type { Desk } from './desk.ts'

/**
 * What an item of a checklist asks, by its key: in the words of the ticket's topic, of the topics above it, or of
 * whichever asks it, since items stay when the topic changes and rules add those of others. Else the key itself.
 */
export function checklistWords(
  { topics, topicLine }: Pick<Desk, 'topics' | 'topicLine'>,
  topicId: string | null,
): (key: string) => string {
  const all = [...topicLine(topicId).map((id) => topics.get(id)), ...topics.values()]
  const items = all.flatMap((topic) => topic?.checklist ?? [])
  return (key) => items.find((item) => item.key === key)?.words ?? key
}
