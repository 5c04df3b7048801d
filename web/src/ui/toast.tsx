import type { ReactNode } from 'react'

export type ToastLine = { id: number; words: ReactNode; undo?: { words: string; onUndo: () => void } | null }

type ToastRegionProps = {
  label: string
  closeWords: string
  toasts: readonly ToastLine[]
  onClose: (id: number) => void
}

/** What just happened, until read or undone; read out politely. */
export function ToastRegion({ label, closeWords, toasts, onClose }: ToastRegionProps) {
  return (
    <section className="toasts" aria-label={label} aria-live="polite">
      {toasts.map((toast) => (
        <p className="toast" key={toast.id}>
          <span>{toast.words}</span>
          {toast.undo ? (
            <button type="button" className="btn bare quiet" onClick={toast.undo.onUndo}>
              {toast.undo.words} <kbd aria-hidden="true">z</kbd>
            </button>
          ) : null}
          <button type="button" className="btn bare close" onClick={() => onClose(toast.id)}>
            {closeWords}
          </button>
        </p>
      ))}
    </section>
  )
}
