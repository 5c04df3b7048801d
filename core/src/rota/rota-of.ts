import { parseInstant } from '../time/instant.ts'
import type { Layer, Rota } from './rota.ts'

/** People taking turns from a day on; `handoff` is a local time of the rota's zone. */
export type RotaTurns = {
  readonly memberIds: readonly string[]
  readonly every: 'day' | 'week' | 'custom'
  /** Days of a turn, with `custom`. */
  readonly lengthDays?: number | undefined
  readonly handoff: { readonly time: string; readonly weekday?: (typeof WEEKDAYS)[number] | undefined }
  /** `YYYY-MM-DD`: the turn that holds it is the first member's. */
  readonly from: string
}
type Span = { readonly memberId: string; readonly from: string; readonly to: string }

/** A rota as it is written in the settings; instants as ISO text. */
export type RotaDefinition = {
  readonly zone: string
  readonly layers: readonly RotaTurns[]
  readonly overrides: readonly (Span & { readonly insteadOf?: string | undefined })[]
  readonly absences: readonly Span[]
}

const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** Takes a rota as it is written, gives it as it is asked. RangeError for instants that cannot be read. */
export function rotaOf(definition: RotaDefinition): Rota {
  return {
    layers: definition.layers.map((layer) => layerOf(layer, definition.zone)),
    overrides: definition.overrides.map(({ memberId, from, to, insteadOf }) => ({
      member: memberId,
      replaces: insteadOf ?? null,
      from: parseInstant(from),
      to: parseInstant(to),
    })),
    absences: definition.absences.map(({ memberId, from, to }) => ({
      member: memberId,
      from: parseInstant(from),
      to: parseInstant(to),
    })),
  }
}

function layerOf(rotation: RotaTurns, zone: string): Layer {
  return {
    during: null,
    rotation: {
      zone,
      unit: rotation.every === 'week' ? 'week' : 'day',
      length: rotation.every === 'custom' ? (rotation.lengthDays ?? 1) : 1,
      startsAt: `${firstHandoffDay(rotation)}T${rotation.handoff.time}`,
      members: rotation.memberIds,
    },
  }
}

/** The handoff weekday on or before `from`, so that the turn of the first member holds that day. */
function firstHandoffDay({ from, handoff }: RotaTurns): string {
  if (!handoff.weekday) return from
  const day = new Date(`${from}T00:00:00Z`)
  const daysSince = (((day.getUTCDay() + 6) % 7) - WEEKDAYS.indexOf(handoff.weekday) + 7) % 7
  day.setUTCDate(day.getUTCDate() - daysSince)
  return day.toISOString().slice(0, 10)
}
