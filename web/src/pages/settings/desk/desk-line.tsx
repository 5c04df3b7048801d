import type { ReactNode } from 'react'
import { Gapped } from '#web/ui/gapped.tsx'

/** One rule of the desk. */
export function DeskLine({ words, gaps }: { words: string; gaps: Record<string, ReactNode> }) {
  return (
    <li>
      <p className="gapped">
        <Gapped words={words} gaps={gaps} />
      </p>
    </li>
  )
}
