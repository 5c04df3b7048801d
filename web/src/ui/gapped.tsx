import type { ReactNode } from 'react'
import { Fragment } from 'react'

/** Marks for the named gaps of a sentence, to be handed to `say` as its parameters. */
export function gapMarks<K extends string>(...names: K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, `⟦${name}⟧`])) as Record<K, string>
}

/** A sentence said with `gapMarks`, with what stands in each gap: every language orders them its own way. */
export function Gapped({ words, gaps }: { words: string; gaps: Record<string, ReactNode> }) {
  return words
    .split(/⟦(\w+)⟧/)
    .map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : gaps[part]}</Fragment>)
}
