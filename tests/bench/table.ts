import type { Figure } from './measure.ts'

const WORTH_SAYING = 0.03

/** One line a figure: where, what, how much, the goal, its share of the raw limit, and what other machines took meanwhile. */
export function printTable(figures: Figure[]): void {
  for (const { engine, name, value, unit, goal, limit, stolen = 0 } of figures) {
    const shown = value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(value >= 10 ? 1 : 2)
    const ratio = limit ? `${(value / limit.value).toFixed(2)} of ${limit.name}` : ''
    const without = stolen >= WORTH_SAYING ? `(${Math.round(stolen * 100)} % of the processors taken)` : ''
    console.log(
      `${engine.padEnd(9)} ${name.padEnd(62)} ${shown.padStart(9)} ${unit.padEnd(5)} ${(goal ?? '').padEnd(9)} ${ratio} ${without}`,
    )
  }
}
