import { useQuery } from '@tanstack/react-query'
import { reading } from '#web/lib/api.ts'

const ALL = { query: { limit: 200 } }

/** What rules speak of: people, teams, rotas, calendars and topics, by name. */
export function useDeskLists() {
  return {
    members: useQuery(reading('listMembers', ALL)).data?.items ?? [],
    teams: useQuery(reading('listTeams', ALL)).data?.items ?? [],
    rotas: useQuery(reading('listRotas', ALL)).data?.items ?? [],
    calendars: useQuery(reading('listCalendars', ALL)).data?.items ?? [],
    topics: useQuery(reading('listTopics', ALL)).data?.items ?? [],
    /** Accounts by the customers that are known of them. */
    accounts: accountsOf(useQuery(reading('listContacts', ALL)).data?.items ?? []),
  }
}

type Named = { id: string; name: string }

function accountsOf(contacts: readonly { account: Named | null }[]): Named[] {
  const byId = new Map(contacts.flatMap(({ account }) => (account ? [[account.id, account]] : [])))
  return [...byId.values()].toSorted((a, b) => a.name.localeCompare(b.name))
}

export const optionsOf = (list: readonly Named[]) => list.map(({ id, name }) => ({ value: id, words: name }))
