import type { EditorState } from 'prosemirror-state'

/** What stands after an @ at the cursor, and where: somebody is asked for. */
export type Asked = { words: string; from: number; to: number }

const ASKING = /(?:^|[\s(])@([\p{L}\p{M}'.-]*(?: [\p{L}\p{M}'.-]*)?)$/u

export function askedIn({ selection, doc }: EditorState): Asked | null {
  if (!selection.empty) return null
  const { $from, from } = selection
  const before = doc.textBetween($from.start(), from, undefined, '\ufffc')
  const found = ASKING.exec(before)
  return found ? { words: found[1]!, from: from - found[1]!.length - 1, to: from } : null
}
