import { startTransition, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { call } from '#web/lib/api.ts'
import { onBack } from '#web/lib/connection.ts'
import type { DraftPlace } from '#web/lib/kept-drafts.ts'
import {
  dropDraft,
  giveBack,
  holdSlot,
  isSlotFree,
  keepHere,
  keepThere,
  onGivenBack,
  readHere,
} from '#web/lib/kept-drafts.ts'
import { serverNow } from '#web/lib/now.ts'
import { isSignedIn, useSession } from '#web/lib/session.ts'
import type { Written } from '#web/ui/rich/rich-pad.tsx'
import type { Draft, DraftFile } from './draft.ts'
import { EMPTY } from './draft.ts'
import { useFollowing } from './use-following.ts'

export type KeptState = { at: number; where: 'server' | 'device' } | null
/** `given` grows with each text that the page did not write itself. */
type State = { draft: Draft; given: number }

const isBlank = (text: string) => text.trim().length === 0
const hasWords = (draft: Draft) => !isBlank(draft.text) || draft.files.length > 0

/** A draft that is kept on this device at once and on the desk soon after; whichever is newer opens. */
export function useDraft(ticketId: string, mayKeep: boolean) {
  const memberId = useSession().member.id
  const [{ draft, given }, setState] = useState<State>({ draft: EMPTY, given: 0 })
  const [kept, setKept] = useState<KeptState>(null)
  const [place, setPlace] = useState<DraftPlace | null>(null)
  const isTouched = useRef(false)
  const isSent = useRef(false)
  const isGone = useRef(false)
  const latest = useRef(draft)
  const typed = useRef<Written | null>(null)
  useEffect(() => {
    const isDrawn = !typed.current || typed.current.doc === draft.doc
    latest.current = isDrawn ? draft : { ...draft, ...typed.current }
  })
  const follow = useFollowing()
  const put = (next: Draft) => {
    typed.current = null
    setState((now) => ({ draft: next, given: now.given + 1 }))
  }

  useEffect(() => {
    const end = new AbortController()
    isGone.current = false
    void holdSlot({ memberId, ticketId }, end.signal, (slot) => {
      const mine = { memberId, ticketId, slot }
      setPlace(mine)
      void newest(mine).then((found) => {
        if (!found || end.signal.aborted || isTouched.current) return
        // Found too late: it has been sent meanwhile.
        if (isSent.current) return dropDraft(mine)
        put({ ...EMPTY, ...found.draft })
        setKept({ at: found.at, where: found.where })
        // What the desk has not got yet is brought to it.
        if (found.where === 'device') isTouched.current = true
      })
    })
    return () => {
      isGone.current = true
      end.abort()
    }
  }, [memberId, ticketId])

  useEffect(() => {
    if (!isTouched.current || !place) return
    const at = serverNow()
    keepHere(place, hasWords(draft) ? { draft, at } : null)
    const keep = async () => {
      const where = mayKeep ? await keepThere(place, hasWords(draft) ? draft : null) : 'device'
      if (isTouched.current && latest.current === draft) setKept({ at: serverNow(), where })
      return where
    }
    let isKept = false
    const timer = setTimeout(() => void keep().then((where) => (isKept = where === 'server')), 700)
    const stop = onBack(() => void (!isKept && keep().then((where) => (isKept = where === 'server'))))
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [place, draft, mayKeep])

  useEffect(
    () =>
      onGivenBack((from, given) => {
        if (from.memberId !== memberId || from.ticketId !== ticketId || isTouched.current) return
        isTouched.current = true
        put({ ...EMPTY, ...given })
        if (place && from.slot !== place.slot) dropDraft(from)
      }),
    [memberId, ticketId, place],
  )

  // Leaving the ticket, or the page, does not wait for the pause.
  useEffect(() => {
    if (!place) return
    const keepLast = () => {
      // Who has signed out leaves no words on the device.
      if (!isTouched.current || !isSignedIn()) return
      keepNow(place, latest.current, mayKeep)
    }
    addEventListener('pagehide', keepLast)
    return () => {
      removeEventListener('pagehide', keepLast)
      keepLast()
    }
  }, [place, mayKeep])

  const change = (next: Partial<Draft>) => {
    isTouched.current = true
    const isGiven = 'text' in next
    if (isGiven) typed.current = null
    const words = isGiven && !('doc' in next) ? { doc: null } : {}
    setState((now) => ({ draft: { ...now.draft, ...next, ...words }, given: now.given + (isGiven ? 1 : 0) }))
    if (!isGone.current || !place) return
    // Taken back from another place: it is found when its ticket is opened again.
    latest.current = { ...latest.current, ...next, ...words }
    keepNow(place, latest.current, mayKeep)
    // Or at once, where somebody was faster than the answer and has it open again.
    giveBack(place, latest.current)
  }
  const take = () => {
    const written = typed.current
    if (written) setState((now) => ({ ...now, draft: { ...now.draft, ...written } }))
  }
  // The page has drawn the letter itself; what stands around it follows.
  const write = (written: Written) => {
    isTouched.current = true
    typed.current = written
    latest.current = { ...latest.current, ...written }
    const later = () => startTransition(take)
    // With the first letter more can be done, with the last one less.
    if (isBlank(written.text) !== isBlank(draft.text)) later()
    else follow(later)
  }
  /** Whoever sends now sends the last letter too. */
  const settle = () => flushSync(take)
  const addFile = (file: DraftFile) => {
    isTouched.current = true
    setState((now) => ({ ...now, draft: { ...now.draft, files: [...now.draft.files, file] } }))
  }
  const clear = () => {
    isTouched.current = false
    isSent.current = true
    put(EMPTY)
    setKept(null)
    if (place) dropDraft(place)
  }
  /** As it is now, to the last letter, also for what was begun earlier and answers only now. */
  const latestDraft = () => latest.current
  return { draft, latestDraft, given, kept, place, change, write, settle, addFile, clear }
}

/** Without waiting for a pause. */
function keepNow(place: DraftPlace, draft: Draft, mayKeep: boolean): void {
  const kept = hasWords(draft) ? draft : null
  keepHere(place, kept && { draft: kept, at: serverNow() })
  if (mayKeep) void keepThere(place, kept)
}

type Found = { draft: Partial<Draft>; at: number; where: 'server' | 'device' }

/** The newest of what this device and the desk keep. One of a tab that is gone is taken over. */
async function newest(place: DraftPlace): Promise<Found | null> {
  const here = readHere<Draft>(place)
  const mine: Found | null = here && { ...here, where: 'device' }
  try {
    const { content, updatedAt, slot } = await call('readDraft', {
      params: { id: place.ticketId },
      query: {},
    })
    if (!content || !updatedAt || !slot) return mine
    const at = new Date(updatedAt).getTime()
    const there: Found = { draft: content as Partial<Draft>, at, where: 'server' }
    if (mine && mine.at > at) return mine
    if (slot === place.slot) return there
    if (mine || !(await isSlotFree({ ...place, slot }))) return mine
    dropDraft({ ...place, slot })
    return { ...there, where: 'device' }
  } catch {
    return mine
  }
}
