import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'

export type StepTarget = Output<'listPaths'>['items'][number]['definition']['steps'][number]['target']

/** Whom a step asks: the team Billing, whoever is on the rota, Beatriz Leal. */
export function useTargetWords(): (target: StepTarget) => string {
  const { say } = useWords()
  const teams = useQuery(reading('listTeams', { query: { limit: 200 } })).data?.items ?? []
  const rotas = useQuery(reading('listRotas', { query: { limit: 200 } })).data?.items ?? []
  const members = useQuery(reading('listMembers', { query: { limit: 200 } })).data?.items ?? []
  const nameOf = (list: readonly { id: string; name: string }[], id: string) =>
    list.find((one) => one.id === id)?.name ?? '…'
  return (target) => {
    switch (target.kind) {
      case 'team':
        return say('path.target_team', { name: nameOf(teams, target.id) })
      case 'rota':
        return say('path.target_rota', { name: nameOf(rotas, target.id) })
      case 'member':
        return nameOf(members, target.id)
      case 'level':
        return say('path.target_level', { level: target.level })
      case 'role':
        return say('path.target_role', { role: say(`role.${target.role}`) })
      case 'own_lead':
        return say('path.target_own_lead')
    }
  }
}
