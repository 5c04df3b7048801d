import { useQuery } from '@tanstack/react-query'
import { reading, readingAll } from '#web/lib/api.ts'

/** The team that gets what nothing else places, and the one above it. */
export function useTeams() {
  const all = useQuery(readingAll('listTeams')).data?.items ?? []
  const fallback = useQuery(reading('readWorkspace', {})).data?.settings.fallbackTeamId
  const byLevel = all.filter(({ disabled }) => !disabled).toSorted((a, b) => a.level - b.level)
  const first = byLevel.find(({ id }) => id === fallback) ?? byLevel[0] ?? null
  const second = byLevel.find(({ level }) => first !== null && level > first.level) ?? null
  return { first, second }
}
