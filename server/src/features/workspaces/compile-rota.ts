import type { Layer, Rota } from '#core/rota/rota.ts'
import { parseInstant } from '#core/time/instant.ts'
import type { RotaDefinition } from './definitions.ts'

type Rotation = RotaDefinition['layers'][number]
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** A stored rota as core takes it. */
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

function layerOf(rotation: Rotation, zone: string): Layer {
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
function firstHandoffDay({ from, handoff }: Rotation): string {
  if (!handoff.weekday) return from
  const day = new Date(`${from}T00:00:00Z`)
  const daysSince = (((day.getUTCDay() + 6) % 7) - WEEKDAYS.indexOf(handoff.weekday) + 7) % 7
  day.setUTCDate(day.getUTCDate() - daysSince)
  return day.toISOString().slice(0, 10)
}
