import { Plugin, PluginKey } from 'prosemirror-state'
import { Decoration, DecorationSet } from 'prosemirror-view'
import { plainWords, rangeOf } from './plain-words.ts'

export type Underline = { from: number; to: number; kind: 'finding' | 'commitment'; at?: boolean }
/** What is underlined, in the words that were read. */
export type Underlines = { of: string; lines: readonly Underline[] }

const key = new PluginKey<DecorationSet>('underlining')

/** Quiet lines under the words; they move along with what is typed until the words are read again. */
export function underlining(placeholder: string): Plugin {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply(tr, before, _old, state) {
        const given = tr.getMeta(key) as Underlines | undefined
        if (!given) return before.map(tr.mapping, tr.doc)
        const words = plainWords(state.doc)
        if (words.text !== given.of) return before.map(tr.mapping, tr.doc)
        const decorations = given.lines.flatMap(({ from, to, kind, at }) => {
          const range = rangeOf(words, [from, to])
          const shape = kind === 'finding' ? (at ? 'u at' : 'u') : 'pact'
          return range ? [Decoration.inline(range.from, range.to, { class: shape })] : []
        })
        return DecorationSet.create(state.doc, decorations)
      },
    },
    props: {
      decorations(state) {
        const { doc } = state
        const isEmpty =
          doc.childCount === 1 && doc.firstChild!.isTextblock && doc.firstChild!.content.size === 0
        if (!isEmpty) return key.getState(state)
        return DecorationSet.create(doc, [
          Decoration.node(0, doc.firstChild!.nodeSize, {
            class: 'is-empty',
            'data-placeholder': placeholder,
          }),
        ])
      },
    },
  })
}

export const underlinesMeta = key
