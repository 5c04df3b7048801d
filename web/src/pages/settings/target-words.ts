import type { Output } from '#contracts/client.ts'
import { useWords } from '#web/lib/say.tsx'
import type { OptionGroup } from '#web/ui/slot.tsx'
import { useDeskLists } from './desk-lists.ts'

export type StepTarget = Output<'listPaths'>['items'][number]['definition']['steps'][number]['target']
const ROLES = ['agent', 'lead', 'manager', 'admin'] as const
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** Whom a step asks: the team Billing, whoever is on the rota, Beatriz Leal. */
export function useTargetWords(): (target: StepTarget) => string {
  const { say } = useWords()
  const { teams, rotas, members } = useDeskLists()
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

/** Everybody a step can ask, group by group. */
export function useTargetOptions(): OptionGroup[] {
  const { say } = useWords()
  const { teams, rotas, members } = useDeskLists()
  const words = useTargetWords()
  const option = (target: StepTarget) => ({ value: targetValue(target), words: words(target) })
  const levels = LEVELS.filter((level) => teams.some((team) => team.level === level))
  return [
    { words: say('path.group_own'), options: [option({ kind: 'own_lead' })] },
    { words: say('settings.rotas'), options: rotas.map(({ id }) => option({ kind: 'rota', id })) },
    { words: say('settings.teams'), options: teams.map(({ id }) => option({ kind: 'team', id })) },
    { words: say('path.group_levels'), options: levels.map((level) => option({ kind: 'level', level })) },
    { words: say('path.group_roles'), options: ROLES.map((role) => option({ kind: 'role', role })) },
    { words: say('settings.members'), options: members.map(({ id }) => option({ kind: 'member', id })) },
  ].filter(({ options }) => options.length > 0)
}

export function targetValue(target: StepTarget): string {
  switch (target.kind) {
    case 'own_lead':
      return 'own_lead'
    case 'level':
      return `level ${target.level}`
    case 'role':
      return `role ${target.role}`
    default:
      return `${target.kind} ${target.id}`
  }
}

export function targetFrom(value: string): StepTarget {
  const [kind = '', id = ''] = value.split(' ')
  if (kind === 'team' || kind === 'rota' || kind === 'member') return { kind, id }
  if (kind === 'level') return { kind, level: Number(id) }
  if (kind === 'role') return { kind, role: ROLES.find((role) => role === id) ?? 'manager' }
  return { kind: 'own_lead' }
}
