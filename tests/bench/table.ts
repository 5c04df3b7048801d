import type { Figure } from './measure.ts'

/** One line a figure: where, what, how much, the goal, and its share of the raw limit. */
export function printTable(figures: Figure[]): void {
  for (const { engine, name, value, unit, goal, limit } of figures) {
    const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2)
    const ratio = limit ? `${(value / limit.value).toFixed(2)} of ${limit.name}` : ''
    console.log(
      `${engine.padEnd(9)} ${name.padEnd(62)} ${shown.padStart(9)} ${unit.padEnd(5)} ${(goal ?? '').padEnd(9)} ${ratio}`,
    )
  }
}
