import type { ReactNode } from 'react'

type WideTableProps = { children: ReactNode } & ({ label: string } | { labelledBy: string })

/** A table that is wider than a phone: it scrolls by itself, with the keyboard too. */
export function WideTable({ children, ...name }: WideTableProps) {
  return (
    <div
      className="wide-table"
      role="group"
      tabIndex={0}
      aria-label={'label' in name ? name.label : undefined}
      aria-labelledby={'labelledBy' in name ? name.labelledBy : undefined}
    >
      {children}
    </div>
  )
}
