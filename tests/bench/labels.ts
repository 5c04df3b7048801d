import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Row } from './coach.ts'

/** One labelled message; a label that is null or missing is not scored. */
export type Labelled = {
  readonly id: string
  readonly lang: string
  readonly text: string
  readonly source: string
  readonly labels: Readonly<Record<string, unknown>>
}

/** Reads NAME.jsonl and, where it stands, NAME.no-stated-licence.jsonl. */
export function readLabelled(folder: string, name: string): Labelled[] {
  return [`${name}.jsonl`, `${name}.no-stated-licence.jsonl`]
    .map((file) => join(folder, file))
    .filter(existsSync)
    .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line))
}

export type Judged = { readonly lang: string; readonly truth: boolean; readonly answer: boolean }

/** Precision, recall and F1 of a yes-or-no label, of all and per language, with its counts. */
export function judged(name: string, all: readonly Judged[]): Row[] {
  const languages = [...new Set(all.map((j) => j.lang))].sort()
  return ['all', ...languages].flatMap((lang) => {
    const part = all.filter((j) => lang === 'all' || j.lang === lang)
    const count = (truth: boolean, answer: boolean) =>
      part.filter((j) => j.truth === truth && j.answer === answer).length
    const [tp, fp, fn, tn] = [count(true, true), count(false, true), count(true, false), count(false, false)]
    if (tp + fp + fn === 0) return []
    const share = (n: number, of: number) => (of === 0 ? '–' : `${((100 * n) / of).toFixed(1)} %`)
    const against = `P ${share(tp, tp + fp)}  R ${share(tp, tp + fn)}  tp ${tp} fp ${fp} fn ${fn} tn ${tn}`
    return [{ name: `${name} (${lang})`, value: round((2 * tp) / (2 * tp + fp + fn)), unit: 'F1', against }]
  })
}

export const round = (value: number): number => Math.round(value * 1000) / 1000
