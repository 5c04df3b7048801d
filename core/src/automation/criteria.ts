import type { Criterion } from './rule.ts'

/** What criteria ask about: fields of a ticket and of the event. */
export type FieldValues = Readonly<Record<string, string | number | boolean | readonly string[] | null>>

/** Whether every criterion holds; one about a field that has no value holds only as `not_equal` or `not_in`. */
export function criteriaHold(criteria: readonly Criterion[], values: FieldValues): boolean {
  return criteria.every((criterion) => holds(criterion, values[criterion.field] ?? null))
}

function holds({ is, value }: Criterion, have: FieldValues[string]): boolean {
  const among = Array.isArray(value) ? value : [String(value)]
  const owned = have === null ? [] : Array.isArray(have) ? have : [String(have)]
  const isAmong = owned.some((each) => among.includes(each))
  switch (is) {
    case 'equal':
    case 'in':
      return isAmong
    case 'not_equal':
    case 'not_in':
      return !isAmong
    case 'at_least':
      return typeof have === 'number' && have >= Number(value)
    case 'at_most':
      return typeof have === 'number' && have <= Number(value)
    case 'contains':
      return owned.some((each) => among.some((part) => each.toLowerCase().includes(part.toLowerCase())))
  }
}
