import { call, forgetSessionIfEnded } from './api.ts'

/** Whose draft of which ticket; `slot` parts the tabs of one person (trap 42). */
export type DraftPlace = { memberId: string; ticketId: string; slot: string }
export type Kept<D> = { draft: D; at: number }

const PREFIX = 'redress.draft.'
const keyOf = ({ memberId, ticketId, slot }: DraftPlace) => `${PREFIX}${memberId}.${ticketId}.${slot}`

export function readHere<D>(place: DraftPlace): Kept<D> | null {
  try {
    return JSON.parse(localStorage.getItem(keyOf(place)) ?? 'null') as Kept<D> | null
  } catch {
    return null
  }
}

/** Null drops it. A full device loses nothing but this second copy. */
export function keepHere<D>(place: DraftPlace, kept: Kept<D> | null): void {
  try {
    if (kept) localStorage.setItem(keyOf(place), JSON.stringify(kept))
    else localStorage.removeItem(keyOf(place))
  } catch {
    localStorage.removeItem(keyOf(place))
  }
}

type Hearer = (place: DraftPlace, draft: object) => void
const hearers = new Set<Hearer>()

/** Hears of drafts that come back from elsewhere, such as a message that was taken back. Gives how to hear no more. */
export function onGivenBack(hearer: Hearer): () => void {
  hearers.add(hearer)
  return () => void hearers.delete(hearer)
}

export function giveBack(place: DraftPlace, draft: object): void {
  for (const hear of hearers) hear(place, draft)
}

/** Gives where it is kept now. */
export async function keepThere(
  { ticketId, slot }: DraftPlace,
  content: object | null,
): Promise<'server' | 'device'> {
  try {
    const body = { slot, content: content as Record<string, unknown> | null }
    await call('keepDraft', { params: { id: ticketId }, body })
    return 'server'
  } catch (error) {
    forgetSessionIfEnded(error)
    return 'device'
  }
}

export function dropDraft(place: DraftPlace): void {
  keepHere(place, null)
  void keepThere(place, null)
}

/** Whoever signs out leaves no words on the device; the desk has them. */
export function forgetDraftsHere(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key)
}

const SLOTS = ['main', 'tab-2', 'tab-3', 'tab-4', 'tab-5', 'tab-6']
const lockOf = (place: DraftPlace) => keyOf(place)

/** Holds the first slot that no other tab holds, until the signal. Without locks (an old or insecure page) it is the main one. */
export async function holdSlot(
  place: Omit<DraftPlace, 'slot'>,
  signal: AbortSignal,
  onHeld: (slot: string) => void,
): Promise<void> {
  if (!navigator.locks) return onHeld('main')
  for (const slot of SLOTS) {
    if (signal.aborted) return
    const wasHeld = await navigator.locks.request(
      lockOf({ ...place, slot }),
      { ifAvailable: true },
      (lock) => {
        if (!lock || signal.aborted) return false
        onHeld(slot)
        return new Promise<true>((release) => signal.addEventListener('abort', () => release(true)))
      },
    )
    if (wasHeld) return
  }
}

/** True where no open tab of this browser writes in it. */
export async function isSlotFree(place: DraftPlace): Promise<boolean> {
  if (!navigator.locks) return true
  return navigator.locks.request(lockOf(place), { ifAvailable: true }, (lock) => lock !== null)
}
