import type { Ref } from 'react'
import { lazy, Suspense, useId, useMemo, useState } from 'react'
import type { CoachResult } from '#core/coach/coach.ts'
import { useWords } from '#web/lib/say.tsx'
import type { Asked } from '#web/ui/rich/asking.ts'
import type { PadHandle, Written } from '#web/ui/rich/rich-pad.tsx'
import type { Underline, Underlines } from '#web/ui/rich/underlining.ts'
import { ColleagueList, useColleagues, type Colleague } from './colleague-list.tsx'
import type { Draft, Told } from './draft.ts'
import { loadedPad } from './load-pad.ts'

const RichPad = lazy(() => loadedPad)

type CoachedPadProps = {
  draft: Draft
  given: number
  isNote: boolean
  onWritten: (written: Written) => void
  read: CoachResult | null
  readOf: string
  told: Told | null
  focused: number | null
  onFocused: (index: number | null) => void
  onSend: () => void
  onFiles: (files: File[]) => void
  notesId: string
  pad: Ref<PadHandle> & { current: PadHandle | null }
}

/** The words, with quiet underlines. Alt and the arrows go between findings, Enter takes a rewording. */
export function CoachedPad(props: CoachedPadProps) {
  const { draft, given, isNote, onWritten, read, readOf, told, focused, onFocused, pad, notesId } = props
  const { say } = useWords()
  const naming = useNaming(isNote, pad)
  const findings = read?.findings ?? []
  const finding = focused === null ? undefined : findings[focused]
  const underlines = useMemo(() => underlinesOf(readOf, read, told, focused), [readOf, read, told, focused])
  const onKey = (event: KeyboardEvent): boolean => {
    if (naming.onKey(event)) return true
    const isArrow = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') {
      event.preventDefault()
      props.onSend()
    } else if (event.altKey && isArrow && findings.length > 0) {
      const step = event.key === 'ArrowDown' ? 1 : -1
      onFocused(focused === null ? 0 : (focused + step + findings.length) % findings.length)
    } else if (event.key === 'Enter' && finding?.rewording) {
      pad.current?.reword(finding.span, finding.rewording)
      onFocused(null)
    } else if (event.key === 'Escape') {
      if (focused === null) document.getElementById('ticket')?.focus()
      else onFocused(null)
    } else return false
    return true
  }
  return (
    <div className="pad">
      <Suspense fallback={<div className="draft" aria-busy="true" />}>
        <RichPad
          ref={pad}
          written={draft}
          given={given}
          onWritten={(written) => {
            onFocused(null)
            onWritten(written)
          }}
          label={say('composer.words')}
          placeholder={say(isNote ? 'composer.placeholder_note' : 'composer.placeholder')}
          underlines={underlines}
          describedBy={findings.length > 0 ? notesId : undefined}
          focusSpan={finding ? finding.span : null}
          onKey={onKey}
          onFiles={props.onFiles}
          onAsked={isNote ? naming.setAsked : undefined}
          owns={naming.owns}
        />
      </Suspense>
      {naming.owns ? <ColleagueList {...naming.list} /> : null}
    </div>
  )
}

/** An @ in a note offers colleagues; arrows and Enter choose, Escape leaves it a plain @. */
function useNaming(isNote: boolean, pad: { current: PadHandle | null }) {
  const id = useId()
  const [asked, setAsked] = useState<Asked | null>(null)
  const [at, setAt] = useState(0)
  const colleagues = useColleagues(isNote ? asked : null)
  const isOpen = colleagues.length > 0
  const row = Math.min(at, colleagues.length - 1)
  const owns = useMemo(() => (isOpen ? { list: id, row: `${id}-${row}` } : null), [isOpen, id, row])
  const pick = (colleague: Colleague) => {
    if (asked) pad.current?.mention(asked, { id: colleague.id, name: colleague.name })
    setAsked(null)
    setAt(0)
  }
  const onKey = (event: KeyboardEvent): boolean => {
    if (!isOpen) return false
    if (event.key === 'ArrowDown') setAt((row + 1) % colleagues.length)
    else if (event.key === 'ArrowUp') setAt((row - 1 + colleagues.length) % colleagues.length)
    else if (event.key === 'Enter' || event.key === 'Tab') pick(colleagues[row]!)
    else if (event.key === 'Escape') setAsked(null)
    else return false
    event.preventDefault()
    return true
  }
  return { owns, onKey, setAsked, list: { id, colleagues, at: row, onPick: pick } }
}

function underlinesOf(
  of: string,
  read: CoachResult | null,
  told: Told | null,
  focused: number | null,
): Underlines | null {
  if (!read) return null
  const length = of.length
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
  return { of, lines }
}

/** The promise whose time is the one that was told, or else the first that names a time. */
function commitmentIn(read: CoachResult, due: number) {
  const dated = read.commitments.filter((one) => one.deadline?.dueAt != null)
  return dated.find((one) => one.deadline?.dueAt === due) ?? dated[0]
}
