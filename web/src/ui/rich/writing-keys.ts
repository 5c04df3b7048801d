import { baseKeymap, chainCommands, exitCode, lift, toggleMark, wrapIn } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import { undoInputRule } from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import { liftListItem, sinkListItem, splitListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, Plugin } from 'prosemirror-state'
import { linkAddress, schema } from './schema.ts'

const { nodes, marks } = schema

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break!.create()).scrollIntoView())
  return true
}

export type Form = 'bold' | 'slanted' | 'code' | 'bullets' | 'numbers' | 'quote' | 'plain'

/** What a form does to the words that are selected. */
export const FORMS: Record<Form, Command> = {
  bold: toggleMark(marks.strong!),
  slanted: toggleMark(marks.em!),
  code: toggleMark(marks.code!),
  bullets: chainCommands(wrapInList(nodes.bullet_list!), liftListItem(nodes.list_item!)),
  numbers: chainCommands(wrapInList(nodes.ordered_list!), liftListItem(nodes.list_item!)),
  quote: wrapIn(nodes.blockquote!),
  plain: chainCommands(liftListItem(nodes.list_item!), lift),
}

/** Links what is selected, or writes the address where nothing is; an empty address takes the link away. */
export const linkTo =
  (typed: string): Command =>
  (state, dispatch) => {
    const href = linkAddress(typed)
    const { from, to, empty } = state.selection
    if (!href) return false
    const mark = marks.link!.create({ href })
    dispatch?.(
      empty ? state.tr.insert(from, schema.text(typed.trim(), [mark])) : state.tr.addMark(from, to, mark),
    )
    return true
  }

/** Tab is never taken: it leaves the page (keyboard, 2.1.2 of WCAG). */
export function writingKeys(): Plugin[] {
  return [
    history(),
    keymap({
      'Mod-z': undo,
      'Mod-y': redo,
      'Mod-Shift-z': redo,
      Backspace: undoInputRule,
      'Mod-b': FORMS.bold,
      'Mod-i': FORMS.slanted,
      'Mod-e': FORMS.code,
      'Mod-Shift-7': FORMS.numbers,
      'Mod-Shift-8': FORMS.bullets,
      'Mod-Shift-9': FORMS.quote,
      'Mod-]': sinkListItem(nodes.list_item!),
      'Mod-[': liftListItem(nodes.list_item!),
      Enter: splitListItem(nodes.list_item!),
      'Shift-Enter': chainCommands(exitCode, lineBreak),
    }),
    keymap(baseKeymap),
  ]
}
