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
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose()
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
