import { useEffect, useRef, useState } from 'react'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { serverNow } from '#web/lib/now.ts'

export type Mode = 'reply' | 'acknowledgement' | 'apology' | 'note'
/** A file that is handed in already and waits for its message. */
export type DraftFile = { name: string; contentType: string; size: number; blob: string }
export type Told = { kind: 'update' | 'action'; words: string; dueAt: string }
/** What somebody is writing. `told` is the commitment that goes with it; `isToldOff` when they took it away. */
export type Draft = { mode: Mode; text: string; told: Told | null; isToldOff: boolean; files: DraftFile[] }

export const EMPTY: Draft = { mode: 'reply', text: '', told: null, isToldOff: false, files: [] }

type Kept = { draft: Draft; at: number }
const keyOf = (ticketId: string) => `redress.draft.${ticketId}`

export type KeptState = { at: number; where: 'server' | 'device' } | null

/** A draft that is kept on this device at once and on the desk soon after; whichever is newer opens. */
export function useDraft(ticketId: string, mayKeep: boolean) {
  const [draft, setDraft] = useState<Draft>(() => readLocal(ticketId)?.draft ?? EMPTY)
  const [kept, setKept] = useState<KeptState>(null)
  const isTouched = useRef(false)
  useEffect(() => {
    let isGone = false
    void fetchKept(ticketId).then((there) => {
      if (isGone || isTouched.current || !there) return
      const here = readLocal(ticketId)
      if (here && here.at > there.at) return
      setDraft(there.draft)
      setKept({ at: there.at, where: 'server' })
    })
    return () => void (isGone = true)
  }, [ticketId])
  useEffect(() => {
    if (!isTouched.current) return
    const at = serverNow()
    writeLocal(ticketId, draft, at)
    const timer = setTimeout(() => {
      if (mayKeep) void keepThere(ticketId, draft).then((where) => setKept({ at: serverNow(), where }))
      else setKept({ at, where: 'device' })
    }, 700)
    return () => clearTimeout(timer)
  }, [ticketId, draft, mayKeep])
  const change = (next: Partial<Draft>) => {
    isTouched.current = true
    setDraft((now) => ({ ...now, ...next }))
  }
  const clear = () => {
    isTouched.current = false
    setDraft(EMPTY)
    setKept(null)
    localStorage.removeItem(keyOf(ticketId))
    if (mayKeep) void keepThere(ticketId, null)
  }
  return { draft, kept, change, clear }
}

async function fetchKept(ticketId: string): Promise<Kept | null> {
  try {
    const found = await queryClient.fetchQuery({
      ...reading('readDraft', { params: { id: ticketId }, query: {} }),
      staleTime: 0,
    })
    if (!found.content || !found.updatedAt) return null
    return {
      draft: { ...EMPTY, ...(found.content as Partial<Draft>) },
      at: new Date(found.updatedAt).getTime(),
    }
  } catch {
    return null
  }
}

async function keepThere(ticketId: string, draft: Draft | null): Promise<'server' | 'device'> {
  try {
    const content = draft?.text ? { ...draft } : null
    await call('keepDraft', { params: { id: ticketId }, body: { content } })
    return 'server'
  } catch {
    return 'device'
  }
}

function readLocal(ticketId: string): Kept | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(ticketId)) ?? 'null') as Kept | null
    return kept && { ...kept, draft: { ...EMPTY, ...kept.draft } }
  } catch {
    return null
  }
}

function writeLocal(ticketId: string, draft: Draft, at: number): void {
  if (draft.text) localStorage.setItem(keyOf(ticketId), JSON.stringify({ draft, at } satisfies Kept))
  else localStorage.removeItem(keyOf(ticketId))
}
