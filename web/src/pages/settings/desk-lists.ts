import { useQuery } from '@tanstack/react-query'
import { readingAll } from '#web/lib/api.ts'

/** What rules speak of: people, teams, rotas, calendars and topics, by name. */
export function useDeskLists() {
  return {
    members: useQuery(readingAll('listMembers')).data?.items ?? [],
    teams: useQuery(readingAll('listTeams')).data?.items ?? [],
    rotas: useQuery(readingAll('listRotas')).data?.items ?? [],
    calendars: useQuery(readingAll('listCalendars')).data?.items ?? [],
    topics: useQuery(readingAll('listTopics')).data?.items ?? [],
  }
}

type Named = { id: string; name: string }

export const optionsOf = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, words: name }))

/** Whether everybody a rule can name is known by name, or cannot be. */
export function useNamesKnown(): boolean {
  const members = useQuery(readingAll('listMembers'))
  const teams = useQuery(readingAll('listTeams'))
  const rotas = useQuery(readingAll('listRotas'))
  return [members, teams, rotas].every(({ isPending }) => !isPending)
}
