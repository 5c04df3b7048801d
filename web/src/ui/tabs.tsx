import type { ReactNode } from 'react'

/** Links between views that have an address each; the current one carries aria-current. */
export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav className="tabs" aria-label={label}>
      {children}
    </nav>
  )
}
