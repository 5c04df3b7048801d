import type { Desk } from '#server/features/workspaces/index.ts'
import { Problem } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'

export type Author = { kind: 'member'; id: string; name: string }

/** Who writes; a program writes under its key's name. */
export function authorOf(work: Work, desk: Desk): Author {
  const { actor } = work
  if (actor.kind === 'member')
    return { kind: 'member', id: actor.memberId, name: desk.members.get(actor.memberId)?.name ?? '?' }
  if (actor.kind === 'api_key') return { kind: 'member', id: actor.keyId, name: desk.name }
  throw new Problem('not_allowed')
}
