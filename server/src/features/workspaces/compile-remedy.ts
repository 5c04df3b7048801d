import { FAULTS } from '#core/finding/finding.ts'
import { ROLES } from '#core/permission/permission.ts'
import type { Remedy } from '#core/remedy/remedy.ts'
import type { DeskRemedy } from './desk.ts'
import type { RemedyDefinition } from './definitions.ts'
import type { StoredDesk } from './desk-store.ts'

const DAYS_OF_AN_ACCOUNT = 365
const KINDS = {
  explanation: 'other',
  apology: 'apology',
  repair: 'fix',
  replacement: 'replacement',
  credit: 'credit',
  refund: 'refund',
  discount: 'gesture',
  other: 'other',
} as const satisfies Record<RemedyDefinition['kind'], Remedy['kind']>
/** Kinds that give something back are for faults of ours; words and gestures are for everybody. */
const FOR_OUR_FAULT = new Set<RemedyDefinition['kind']>(['repair', 'replacement', 'credit', 'refund'])

/** A stored remedy as core takes it, with the limits of each role (6.2). */
export function remedyOf(stored: StoredDesk['remedies'][number]): DeskRemedy {
  const { kind, amount, limits } = stored.definition
  return {
    id: stored.id,
    name: stored.name,
    remedy: {
      id: stored.id,
      topicIds: stored.topicIds,
      rung: stored.rung,
      kind: KINDS[kind],
      forFault: FOR_OUR_FAULT.has(kind) ? ['us', 'shared'] : [...FAULTS],
      most: amount,
    },
    limits: ROLES.flatMap((role) => {
      const limit = limits[role]
      if (!limit) return []
      const { perTicket, perAccount = null, days = DAYS_OF_AN_ACCOUNT } = limit
      return [{ role, perTicket, perAccount, periodDays: days }]
    }),
  }
}
