import type { CoachResult } from '#core/coach/coach.ts'
import type { Draft, Told } from './draft.ts'

/** The commitment that goes with a draft: what its writer set, else the first time that the words name. */
export function toldBy(draft: Draft, read: CoachResult | null): Told | null {
  if (draft.mode === 'note' || draft.isToldOff) return null
  if (draft.told) return draft.told
  const found = read?.commitments.find(
    (one) =>
      one.deadline?.dueAt != null && one.by !== 'others' && (one.kind === 'update' || one.kind === 'action'),
  )
  if (!found?.deadline?.dueAt) return null
  const words = draft.text.slice(found.span[0], found.span[1]).replace(/\s+/g, ' ').trim().slice(0, 200)
  return {
    kind: found.kind === 'action' ? 'action' : 'update',
    words,
    dueAt: new Date(found.deadline.dueAt).toISOString(),
  }
}
