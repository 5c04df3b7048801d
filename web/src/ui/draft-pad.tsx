import type { KeyboardEvent, ReactNode, TextareaHTMLAttributes } from 'react'
import { useLayoutEffect, useRef } from 'react'

export type Underline = { from: number; to: number; kind: 'finding' | 'commitment'; at?: boolean }

type DraftPadProps = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value'> & {
  text: string
  onText: (text: string) => void
  label: string
  underlines: readonly Underline[]
  describedBy?: string
  /** Selects this stretch when it changes: the finding that is focused. */
  focusSpan?: readonly [number, number] | null
}

/** A plain page to write on. What the coach points at is underlined by a copy of the words that lies beneath. */
export function DraftPad({
  text,
  onText,
  label,
  underlines,
  describedBy,
  focusSpan,
  ...rest
}: DraftPadProps) {
  const pad = useRef<HTMLTextAreaElement>(null)
  const from = focusSpan?.[0]
  const to = focusSpan?.[1]
  useLayoutEffect(() => {
    if (from === undefined || to === undefined) return
    pad.current?.focus()
    pad.current?.setSelectionRange(from, to)
  }, [from, to])
  return (
    <div className="draft">
      <div className="draft-under" aria-hidden="true">
        {underlined(text, underlines)}
      </div>
      <textarea
        {...rest}
        ref={pad}
        value={text}
        aria-label={label}
        aria-describedby={describedBy}
        spellCheck
        onChange={(event) => onText(event.target.value)}
        onKeyDown={(event: KeyboardEvent<HTMLTextAreaElement>) => rest.onKeyDown?.(event)}
      />
    </div>
  )
}

function underlined(text: string, underlines: readonly Underline[]): ReactNode[] {
  const parts: ReactNode[] = []
  let at = 0
  for (const line of underlines.toSorted((a, b) => a.from - b.from)) {
    if (line.from < at || line.to <= line.from) continue
    parts.push(text.slice(at, line.from))
    const shape = line.kind === 'finding' ? (line.at ? 'u at' : 'u') : 'pact'
    parts.push(
      <span key={`${line.from}-${line.kind}`} className={shape}>
        {text.slice(line.from, line.to)}
      </span>,
    )
    at = line.to
  }
  parts.push(text.slice(at), '\u200b')
  return parts
}
