import type { Node } from 'prosemirror-model'
import { schema } from './schema.ts'

/** A stretch of the plain words and where it stands in the document. */
type Piece = { from: number; to: number; pos: number }
export type PlainWords = { text: string; pieces: readonly Piece[] }

/** The words of a document as a reader of plain text gets them, and where each stands. */
export function plainWords(doc: Node): PlainWords {
  const pieces: Piece[] = []
  let text = ''
  const inline = (parent: Node, start: number) => {
    parent.forEach((child, offset) => {
      const words = child.isText
        ? child.text!
        : child.type.name === 'hard_break'
          ? '\n'
          : child.type.name === 'mention'
            ? `@${child.attrs.name}`
            : ''
      if (child.isText)
        pieces.push({ from: text.length, to: text.length + words.length, pos: start + offset })
      text += words
    })
  }
  const blocks = (parent: Node, start: number, between: string, before: string) => {
    parent.forEach((child, offset, index) => {
      const at = start + offset + 1
      if (index > 0) text += between
      if (child.type.name === 'list_item') {
        text += index > 0 ? before : ''
        text += parent.type.name === 'ordered_list' ? `${index + 1}. ` : '- '
        blocks(child, at, `\n${before}  `, `${before}  `)
      } else if (child.isTextblock) {
        inline(child, at)
      } else if (child.type.name === 'blockquote') {
        text += '> '
        blocks(child, at, `\n${before}> `, `${before}> `)
      } else blocks(child, at, '\n', before)
    })
  }
  blocks(doc, 0, '\n\n', '')
  return { text, pieces }
}

/** Where a span of the plain words stands in the document; null where none of its words do. */
export function rangeOf(
  { pieces }: PlainWords,
  [from, to]: readonly [number, number],
): { from: number; to: number } | null {
  const touched = pieces.filter((piece) => piece.to > from && piece.from < to)
  const first = touched[0]
  const last = touched.at(-1)
  if (!first || !last) return null
  return {
    from: first.pos + Math.max(0, from - first.from),
    to: last.pos + Math.min(to, last.to) - last.from,
  }
}

const BULLET = /^- /
const NUMBER = /^\d{1,3}[.)] /

/** A document of plain words: empty lines part paragraphs, lines with a dash or a number are lists. */
export function docOfWords(words: string): Node {
  const blocks = words
    .replace(/\r\n?/g, '\n')
    .split(/\n{2,}/)
    .map(blockOf)
  return schema.node('doc', null, blocks.length ? blocks : [schema.node('paragraph')])
}

function blockOf(block: string): Node {
  const lines = block.split('\n')
  const list = lines.every((line) => BULLET.test(line))
    ? ['bullet_list', BULLET]
    : lines.every((line) => NUMBER.test(line))
      ? ['ordered_list', NUMBER]
      : null
  if (!list) return paragraphOf(lines)
  const [kind, mark] = list as [string, RegExp]
  return schema.node(
    kind,
    null,
    lines.map((line) => schema.node('list_item', null, [paragraphOf([line.replace(mark, '')])])),
  )
}

function paragraphOf(lines: readonly string[]): Node {
  const inline = lines.flatMap((line, index) => [
    ...(index > 0 ? [schema.node('hard_break')] : []),
    ...(line ? [schema.text(line)] : []),
  ])
  return schema.node('paragraph', null, inline)
}
