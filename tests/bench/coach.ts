// How well the coach and the reader read real messages, how fast they are and how big, beside npm's sentiment packages.
// npm run bench:coach   (the labelled messages are read from ../shared/data; without them only speed and size are told)
import { existsSync } from 'node:fs'
import { loadLanguage } from '#core/coach/language/load.ts'
import { LANGUAGE_CODES } from '#core/coach/language/code.ts'
import { loadNgrams } from '#core/language/identify.ts'
import { coachFigures, languageFigures, publisherFigures, signalFigures } from './coach-quality.ts'
import { sizeFigures } from './coach-size.ts'
import { speedFigures } from './coach-speed.ts'
import { moodFigures } from './sentiment-packages.ts'

export type Row = { name: string; value: number; unit: string; ratio?: number; against?: string }

/** Measures everything; quality only where the labelled messages are at hand. */
export async function run(data = '../shared/data/dialogue'): Promise<Row[]> {
  await Promise.all([...LANGUAGE_CODES.map(loadLanguage), loadNgrams()])
  const quality = existsSync(data)
    ? [
        ...coachFigures(data),
        ...signalFigures(data),
        ...(await moodFigures(data)),
        ...publisherFigures(data),
        ...languageFigures(data),
      ]
    : []
  return [...quality, ...speedFigures(), ...(await sizeFigures())]
}

if (import.meta.main) {
  const rows = await run()
  for (const { name, value, unit, against } of rows) {
    console.log(`${name.padEnd(58)} ${String(value).padStart(9)} ${unit.padEnd(12)} ${against ?? ''}`)
  }
}
