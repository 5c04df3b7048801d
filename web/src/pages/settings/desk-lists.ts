import { useQuery } from '@tanstack/react-query'
import { reading } from '#web/lib/api.ts'

const ALL = { query: { limit: 200 } }

/** What rules speak of: people, teams, rotas, calendars, topics and accounts, by name. */
export function useDeskLists() {
  return {
    members: useQuery(reading('listMembers', ALL)).data?.items ?? [],
    teams: useQuery(reading('listTeams', ALL)).data?.items ?? [],
    rotas: useQuery(reading('listRotas', ALL)).data?.items ?? [],
    calendars: useQuery(reading('listCalendars', ALL)).data?.items ?? [],
    topics: useQuery(reading('listTopics', ALL)).data?.items ?? [],
    accounts: useQuery(reading('listAccounts', ALL)).data?.items ?? [],
  }
}

type Named = { id: string; name: string }

export const optionsOf = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, words: name }))

/** Whether everybody a rule can name is known by name, or cannot be. */
export function useNamesKnown(): boolean {
  const members = useQuery(reading('listMembers', ALL))
  const teams = useQuery(reading('listTeams', ALL))
  const rotas = useQuery(reading('listRotas', ALL))
  return [members, teams, rotas].every(({ isPending }) => !isPending)
}
