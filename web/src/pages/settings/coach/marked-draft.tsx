import type { ReactNode } from 'react'
import type { Span } from '#core/coach/span.ts'

type MarkedDraftProps = { text: string; promised: readonly Span[]; pointed: readonly Span[] }

/** The draft again: what is promised marked, what is pointed at underlined, within a promise too. */
export function MarkedDraft({ text, promised, pointed }: MarkedDraftProps) {
  const pacts = joined(promised.map((span) => inside(text, span)))
  // A finding about the whole draft has no words of its own.
  const lines = joined(
    pointed.map((span) => inside(text, span)).filter(([from, to]) => from > 0 || to < text.trimEnd().length),
  )
  return pieces(pacts, [0, text.length], (span, isPromised) =>
    isPromised ? (
      <span key={span[0]} className="pact">
        {underlined(text, lines, span)}
      </span>
    ) : (
      underlined(text, lines, span)
    ),
  )
}

const underlined = (text: string, pointed: readonly Span[], within: Span) =>
  pieces(pointed, within, (span, isPointed) =>
    isPointed ? (
      <span key={span[0]} className="u">
        {text.slice(...span)}
      </span>
    ) : (
      text.slice(...span)
    ),
  )

const inside = (text: string, [from, to]: Span): Span => [from, Math.min(text.length, to)]

/** Cuts a stretch where spans begin and end. */
function pieces(
  spans: readonly Span[],
  [start, end]: Span,
  draw: (piece: Span, isMarked: boolean) => ReactNode,
): ReactNode[] {
  const drawn: ReactNode[] = []
  let at = start
  for (const span of spans) {
    const [from, to] = [Math.max(at, span[0]), Math.min(end, span[1])]
    if (from >= to) continue
    if (from > at) drawn.push(draw([at, from], false))
    drawn.push(draw([from, to], true))
    at = to
  }
  return at < end ? [...drawn, draw([at, end], false)] : drawn
}

/** In order, and one where they meet. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = []
  for (const [from, to] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = all.at(-1)
    if (last && from < last[1]) all[all.length - 1] = [last[0], Math.max(last[1], to)]
    else all.push([from, to])
  }
  return all
}
