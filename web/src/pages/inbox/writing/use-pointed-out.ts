import { useState } from 'react'
import type { CoachResult } from '#core/coach/coach.ts'
import type { Draft } from './draft.ts'
import { uncoveredIn, type Uncovered } from './uncovered.ts'

/** What was said once at sending, of which draft, and how it was to leave. */
type Said<Status> = { readonly of: string; readonly what: Uncovered; readonly status: Status | undefined }

/** Points out, at the first press, a time that no commitment watches; whoever presses again means it (2.4, 7.3). */
export function usePointedOut<Status>(draft: Draft) {
  const [said, setSaid] = useState<Said<Status> | null>(null)
  const of = [draft.text, draft.isToldOff, draft.told?.dueAt].join('\n')
  const now = said?.of === of ? said : null
  return {
    what: now?.what ?? null,
    status: now?.status,
    mayLeave(read: CoachResult | null, status: Status | undefined): boolean {
      const what = now ? null : uncoveredIn(draft.text, read)
      if (what) setSaid({ of, what, status })
      return what === null
    },
  }
}
