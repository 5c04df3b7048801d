import { nameFilter } from '#core/filter/name-filter.ts'
import { readFilter } from '#core/filter/read-filter.ts'
import type { Filter, FilterFault } from '#core/filter/filter.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { Problem } from '#server/platform/problem.ts'

/** A typed filter with the ids of this workspace in it; refused with the word that is wrong and what could stand there. */
export function filterOf(desk: Desk, typed: string, pointer = '/query/filter'): Filter {
  const read = readFilter(typed)
  if (!read.ok) return refuseFilter(read.fault, pointer)
  const named = nameFilter(read.filter, {
    team: [...desk.teams.values()],
    owner: [...desk.members.values()],
    topic: [...desk.topics.values()],
  })
  return named.ok ? withTopicsBelow(desk, named.filter) : refuseFilter(named.fault, pointer)
}

function refuseFilter(fault: FilterFault, pointer: string): never {
  const { code, word, field, near } = fault
  throw new Problem('invalid_request', {
    params: { word, field, near: near.join(', '), isNear: near.length > 0 ? 'yes' : 'no' },
    errors: [{ pointer, detail: code }],
  })
}

/** A topic stands for those below it. */
function withTopicsBelow(desk: Desk, filter: Filter): Filter {
  const below = (id: string) =>
    [...desk.topics.keys()].filter((topic) => desk.topicLine(topic).includes(id)).concat(id)
  const terms = filter.terms.map((term) =>
    term.field === 'topic' && term.kind === 'words'
      ? { ...term, values: [...new Set(term.values.flatMap(below))] }
      : term,
  )
  return { ...filter, terms }
}
