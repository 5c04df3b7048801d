import type { KeyboardEvent } from 'react'
import type { CoachResult } from '#core/coach/coach.ts'
import { useWords } from '#web/lib/say.tsx'
import type { Underline } from '#web/ui/draft-pad.tsx'
import { DraftPad } from '#web/ui/draft-pad.tsx'
import type { Told } from './draft.ts'

type CoachedPadProps = {
  text: string
  onText: (text: string) => void
  read: CoachResult | null
  told: Told | null
  focused: number | null
  onFocused: (index: number | null) => void
  onSend: () => void
  notesId: string
}

/** The words, with quiet underlines. Alt and the arrows go between findings, Enter takes a rewording. */
export function CoachedPad({
  text,
  onText,
  read,
  told,
  focused,
  onFocused,
  onSend,
  notesId,
}: CoachedPadProps) {
  const { say } = useWords()
  const findings = read?.findings ?? []
  const finding = focused === null ? undefined : findings[focused]
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault()
      onSend()
    } else if (
      event.altKey &&
      (event.key === 'ArrowDown' || event.key === 'ArrowUp') &&
      findings.length > 0
    ) {
      event.preventDefault()
      const step = event.key === 'ArrowDown' ? 1 : -1
      onFocused(focused === null ? 0 : (focused + step + findings.length) % findings.length)
    } else if (event.key === 'Enter' && finding?.rewording) {
      event.preventDefault()
      onText(text.slice(0, finding.span[0]) + finding.rewording + text.slice(finding.span[1]))
      onFocused(null)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      if (focused === null) event.currentTarget.blur()
      else onFocused(null)
    }
  }
  return (
    <DraftPad
      text={text}
      onText={(next) => {
        onFocused(null)
        onText(next)
      }}
      label={say('composer.words')}
      placeholder={say('composer.placeholder')}
      underlines={underlinesOf(text, read, told, focused)}
      describedBy={findings.length > 0 ? notesId : undefined}
      focusSpan={finding ? finding.span : null}
      onKeyDown={onKeyDown}
    />
  )
}

function underlinesOf(
  text: string,
  read: CoachResult | null,
  told: Told | null,
  focused: number | null,
): Underline[] {
  if (!read) return []
  const length = text.length
  const lines: Underline[] = read.findings.map((finding, index) => ({
    from: finding.span[0],
    to: Math.min(length, finding.span[1]),
    kind: 'finding',
    at: index === focused,
  }))
  const found = told ? commitmentIn(read, new Date(told.dueAt).getTime()) : undefined
  if (found?.deadline) {
    const from = Math.min(found.span[0], found.deadline.span[0])
    const to = Math.max(found.span[1], found.deadline.span[1])
    lines.push({ from, to: Math.min(length, to), kind: 'commitment' })
  }
  return lines
}

/** The promise whose time is the one that was told, or else the first that names a time. */
function commitmentIn(read: CoachResult, due: number) {
  const dated = read.commitments.filter((one) => one.deadline?.dueAt != null)
  return dated.find((one) => one.deadline?.dueAt === due) ?? dated[0]
}
