import type { ReactNode } from 'react'
import { Fragment } from 'react'

/** Marks for the named gaps of a sentence, to be handed to `say` as its parameters. */
export function gapMarks<K extends string>(...names: K[]): Record<K, string> {
  return Object.fromEntries(names.map((name) => [name, `⟦${name}⟧`])) as Record<K, string>
}

/** A sentence said with `gapMarks`, with what stands in each gap: every language orders them its own way. */
export function Gapped({ words, gaps }: { words: string; gaps: Record<string, ReactNode> }) {
  return words.split(/(⟦\w+⟧[^\s⟦]*)/).map((part, index) => {
    const [, name, mark] = /^⟦(\w+)⟧(.*)$/.exec(part) ?? []
    if (!name) return <Fragment key={index}>{part}</Fragment>
    // No line begins with the comma that follows a gap.
    return mark ? (
      <span className="kept-together" key={index}>
        {gaps[name]}
        {mark}
      </span>
    ) : (
      <Fragment key={index}>{gaps[name]}</Fragment>
    )
  })
}
