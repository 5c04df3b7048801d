import type { LocalDate } from './definition.ts'

/** One holiday of a country or region as a source tells it. `partDay`: local times of a day that is partly off. */
export type Holiday = {
  readonly date: LocalDate
  readonly name: string
  readonly type: 'public' | 'bank' | 'school' | 'optional' | 'observance'
  readonly partDay?: { readonly from: string; readonly to: string }
}
