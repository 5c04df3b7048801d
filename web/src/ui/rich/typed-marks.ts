import { InputRule, inputRules, textblockTypeInputRule, wrappingInputRule } from 'prosemirror-inputrules'
import type { MarkType } from 'prosemirror-model'
import type { Plugin } from 'prosemirror-state'
import { linkAddress, schema } from './schema.ts'

const { nodes, marks } = schema

/** Markdown as it is typed: `**bold**`, `_slanted_`, `` `code` ``, `[words](address)`, `- `, `1. `, `> `. */
export function typedMarks(): Plugin {
  return inputRules({
    rules: [
      wrappingInputRule(/^\s*[-*]\s$/, nodes.bullet_list!),
      wrappingInputRule(/^\s*1[.)]\s$/, nodes.ordered_list!),
      wrappingInputRule(/^\s*>\s$/, nodes.blockquote!),
      textblockTypeInputRule(/^#{1,3}\s$/, nodes.paragraph!),
      marked(/(?:^|[\s(])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/, marks.strong!),
      marked(/(?:^|[\s(])(_([^_\s](?:[^_]*[^_\s])?)_)$/, marks.em!),
      marked(/(?:^|[\s(])(`([^`]+)`)$/, marks.code!),
      linked(),
    ],
  })
}

/** `match[1]` is what was typed with its signs, `match[2]` the words between them. */
function marked(pattern: RegExp, mark: MarkType): InputRule {
  return new InputRule(pattern, (state, match, _start, end) => {
    const [, typed = '', words = ''] = match
    // The last sign is typed now and does not stand in the document yet.
    const from = end - (typed.length - 1)
    const tr = state.tr.replaceWith(from, end, schema.text(words, [mark.create()]))
    return tr.removeStoredMark(mark)
  })
}

function linked(): InputRule {
  return new InputRule(/\[([^\]]+)\]\(([^)\s]+)\)$/, (state, match, start, end) => {
    const href = linkAddress(match[2] ?? '')
    if (!href) return null
    const words = schema.text(match[1] ?? '', [marks.link!.create({ href })])
    return state.tr.replaceWith(start, end, words).removeStoredMark(marks.link!)
  })
}
