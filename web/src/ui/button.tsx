import type { ButtonHTMLAttributes, ReactNode } from 'react'
import { useId } from 'react'

type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> & {
  look?: 'main' | 'plain' | 'bare' | 'quiet'
  /** The key that does the same. */
  shortcut?: string
  /** Why it cannot be used now; it stays focusable so that the reason can be read. */
  blocked?: string | null | false
  busy?: boolean
  children: ReactNode
}

const LOOKS = { main: 'btn main', plain: 'btn', bare: 'btn bare', quiet: 'quiet' }

export function Button({ look = 'plain', shortcut, blocked, busy, children, ...rest }: ButtonProps) {
  const reason = useId()
  const off = Boolean(blocked) || busy
  return (
    <>
      <button
        type="button"
        {...rest}
        className={[LOOKS[look], rest.className].filter(Boolean).join(' ')}
        aria-disabled={off || undefined}
        aria-busy={busy || undefined}
        aria-keyshortcuts={shortcut ? shortcut.replace(' ', '+').replace('Ctrl', 'Control') : undefined}
        aria-describedby={blocked ? reason : rest['aria-describedby']}
        title={blocked || rest.title}
        onClick={off ? (event) => event.preventDefault() : rest.onClick}
      >
        {children}
        {shortcut ? <kbd aria-hidden="true">{shortcut}</kbd> : null}
      </button>
      {blocked ? (
        <span className="sr" id={reason}>
          {blocked}
        </span>
      ) : null}
    </>
  )
}
