import { useEffect, useRef } from 'react'

/** Something that the place on the screen can do now. */
export type OfferedAct = { id: string; words: string; shortcut?: string; onPick: () => void }

const offers: { current: readonly OfferedAct[] }[] = []

/** Puts what a place can do among what is found by typing, while it is on the screen. */
export function useOfferedActs(acts: readonly OfferedAct[]): void {
  const ref = useRef(acts)
  useEffect(() => {
    ref.current = acts
  })
  useEffect(() => {
    offers.push(ref)
    return () => void offers.splice(offers.indexOf(ref), 1)
  }, [])
}

export const offeredActs = (): OfferedAct[] => offers.flatMap(({ current }) => current)
