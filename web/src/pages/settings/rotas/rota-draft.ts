import type { Output } from '#contracts/client.ts'
import { type DutyPeriod, duties, gaps } from '#core/rota/rota.ts'
import { rotaOf } from '#core/rota/rota-of.ts'
import { instant } from '#core/time/instant.ts'

export type DeskRota = Output<'listRotas'>['items'][number]
export type RotaDefinition = DeskRota['definition']
export type Layer = RotaDefinition['layers'][number]
export type RotaDraft = { name: string; teamId: string | null; definition: RotaDefinition }

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const DAY = 86_400_000
const WEEK = 7 * DAY

export function newLayer(memberIds: string[], from: string): Layer {
  return { memberIds, every: 'week', handoff: { time: '09:00', weekday: 'mon' }, from }
}

export function newRota(zone: string, memberIds: string[], from: string): RotaDraft {
  const definition = { zone, layers: [newLayer(memberIds, from)], overrides: [], absences: [] }
  return { name: '', teamId: null, definition }
}

export function withLayer(definition: RotaDefinition, index: number, layer: Layer | null): RotaDefinition {
  const layers = definition.layers.flatMap((one, at) => (at === index ? (layer ? [layer] : []) : [one]))
  return { ...definition, layers }
}

export type Stretch = { from: number; to: number; memberId: string | null; isCover: boolean }
export type Week = { from: number; stretches: Stretch[] }

/** Who is on duty in the next weeks, week by week from the day that holds `now`; an empty list when it cannot be read. */
export function weeksAhead(definition: RotaDefinition, now: number, weeks: number): Week[] {
  const start = now - (now % DAY)
  try {
    const rota = rotaOf(definition)
    return Array.from({ length: weeks }, (_, week) => {
      const from = start + week * WEEK
      return { from, stretches: duties(rota, instant(from), instant(from + WEEK)).map(stretchOf) }
    })
  } catch {
    return []
  }
}

function stretchOf({ from, to, duty }: DutyPeriod): Stretch {
  return { from, to, memberId: duty?.member ?? null, isCover: duty?.by === 'override' }
}

/** Hours of the next eight weeks in which nobody is on duty (trap 24). */
export function gapsAhead(definition: RotaDefinition, now: number): { from: number; to: number }[] {
  try {
    return gaps(rotaOf(definition), instant(now), instant(now + 8 * WEEK))
  } catch {
    return []
  }
}
