import type { Refusal } from '#core/decision.ts'
import type { Path } from './path.ts'

/** What checking a path needs: what exists, and which targets could be empty at some time. */
export type PathCheckFacts = {
  exists: (kind: 'team' | 'rota' | 'member' | 'calendar', id: string) => boolean
  neverOpens: (calendarId: string) => boolean
  /** Members of the workspace by role that are enabled. */
  roleHolders: (role: 'agent' | 'lead' | 'manager' | 'admin') => number
  /** Whether a team, rota or level can be without anybody on duty. */
  canBeEmpty: (target: Path['steps'][number]['target']) => boolean
}

/** Why a path may not be saved (4.7, 5.5): it must end in somebody, soon enough. Empty when sound. `params.path` is a JSON pointer. */
export function checkPath(_path: Path, _facts: PathCheckFacts): Refusal[] {
  throw new Error('not written')
}
