import { useSyncExternalStore } from 'react'

// One minute tick for the whole desk, on the server's time: a wrong browser clock shows no wrong time left.
let offset = 0
let minute = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

export const serverNow = (): number => Date.now() + offset

/** Takes the server's time once per session read. */
export function trustServerTime(now: string): void {
  offset = new Date(now).getTime() - Date.now()
  beat()
}

function beat(): void {
  minute = Math.floor(serverNow() / 60_000)
  for (const listener of listeners) listener()
  clearTimeout(timer)
  if (listeners.size > 0) timer = setTimeout(beat, 60_000 - (serverNow() % 60_000) + 20)
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (listeners.size === 1) timer = setTimeout(beat, 60_000 - (serverNow() % 60_000) + 20)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearTimeout(timer)
  }
}

/** The start of the current minute in epoch ms; redraws its reader each minute. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, () => {
    if (minute === 0) minute = Math.floor(serverNow() / 60_000)
    return minute * 60_000
  })
}
