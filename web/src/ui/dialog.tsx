import type { ReactNode } from 'react'
import { useId, useLayoutEffect, useRef } from 'react'

type DialogProps = {
  title: ReactNode
  onClose: () => void
  children: ReactNode
  wide?: boolean
  /** A dialog that asks before something is lost. */
  alert?: boolean
}

/** The browser's own modal dialog: it keeps focus in, gives it back, and closes with Escape. */
export function Dialog({ title, onClose, children, wide, alert }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const isGone = useRef(false)
  const isPressedBeside = useRef(false)
  const isTypedIn = useRef(false)
  // Closed while it still stands in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = ref.current
    isGone.current = false
    if (dialog && !dialog.open) dialog.showModal()
    // What asked for the focus while the dialog was not shown yet; the browser knows of the first field alone.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus()
    return () => {
      // What follows from leaving the page is nobody's wish to close.
      isGone.current = true
      dialog?.close()
    }
  }, [])
  return (
    <dialog
      ref={ref}
      className={wide ? 'dialog wide' : 'dialog'}
      role={alert ? 'alertdialog' : undefined}
      aria-labelledby={heading}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return
        event.preventDefault()
        onClose()
      }}
      onClose={(event) => {
        if (event.target === event.currentTarget && !isGone.current) onClose()
      }}
      onInput={({ target }) => {
        if ((target as HTMLElement).closest('form')) isTypedIn.current = true
      }}
      onPointerDown={(event) => (isPressedBeside.current = event.target === event.currentTarget)}
      onClick={(event) => {
        // A stroke over words that ends beside the sheet is no wish to close, nor takes a press beside what was typed.
        const isBeside = isPressedBeside.current && event.target === event.currentTarget
        if (isBeside && !isTypedIn.current) onClose()
      }}
    >
      <div className="dialog-sheet">
        <h2 className="title" id={heading}>
          {title}
        </h2>
        {children}
      </div>
    </dialog>
  )
}
