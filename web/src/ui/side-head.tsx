import type { ReactNode } from 'react'

type SideHeadProps = {
  children: ReactNode
  /** What is known of it or can be done with it: level with the heading, and no part of its name. */
  beside: ReactNode
}

/** The heading of a section in the margin. */
export function SideHead({ children, beside }: SideHeadProps) {
  return (
    <div className="side-head">
      <h2>{children}</h2> {beside}
    </div>
  )
}
