import { useSyncExternalStore } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, forgetSessionIfEnded, hasCode } from './api.ts'
import { onBack } from './connection.ts'
import type { DraftPlace } from './kept-drafts.ts'

/** What is to be said as soon as the desk can be reached; the key makes that saying it twice is once. */
export type WaitingSend = {
  key: string
  place: DraftPlace
  name: string
  since: number
  say: { note: Input<'writeNote'>['body'] } | { message: Input<'sendMessage'>['body'] }
}
export type SaidMessage = Output<'writeNote'>
export type End = { send: WaitingSend; said: SaidMessage } | { send: WaitingSend; refused: unknown }

const KEPT = 'redress.waiting'
let waiting: readonly WaitingSend[] = read()
let mine = ''
const watchers = new Set<() => void>()
const enders = new Set<(end: End) => boolean>()
let otherwise: (end: End) => void = () => {}

function read(): WaitingSend[] {
  try {
    return JSON.parse(localStorage.getItem(KEPT) ?? '[]') as WaitingSend[]
  } catch {
    return []
  }
}

function set(next: readonly WaitingSend[]): void {
  waiting = next
  if (next.length > 0) localStorage.setItem(KEPT, JSON.stringify(next))
  else localStorage.removeItem(KEPT)
  for (const watcher of watchers) watcher()
}

export async function sayNow({ key, place, say }: WaitingSend): Promise<SaidMessage> {
  const params = { id: place.ticketId }
  if ('note' in say) return call('writeNote', { params, body: say.note }, { idempotencyKey: key })
  return (await call('sendMessage', { params, body: say.message }, { idempotencyKey: key })).message
}

export function waitToSend(send: WaitingSend): void {
  set([...waiting.filter((one) => one.key !== send.key), send])
  schedule(2_000)
}

export function stopWaiting(key: string): void {
  set(waiting.filter((one) => one.key !== key))
}

/** What waits of a ticket, or null. */
export function useWaiting(ticketId: string): WaitingSend | null {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => waiting.find((one) => isMine(one) && one.place.ticketId === ticketId) ?? null,
  )
}

/** Hears what became of a send that waited; who answers true had it. */
export function onSendEnded(listener: (end: End) => boolean): () => void {
  enders.add(listener)
  return () => enders.delete(listener)
}

const isMine = ({ place }: WaitingSend) => place.memberId === mine

let timer: ReturnType<typeof setTimeout> | undefined
let isTrying = false

function schedule(ms: number): void {
  clearTimeout(timer)
  if (waiting.some(isMine)) timer = setTimeout(() => void tryAll(ms), ms)
}

async function tryAll(waitedMs: number): Promise<void> {
  if (isTrying) return
  isTrying = true
  for (const send of waiting.filter(isMine)) {
    try {
      const said = await sayNow(send)
      end({ send, said })
    } catch (error) {
      forgetSessionIfEnded(error)
      if (
        hasCode(error, 'offline') ||
        hasCode(error, 'not_signed_in') ||
        hasCode(error, 'database_unavailable')
      )
        break
      end({ send, refused: error })
    }
  }
  isTrying = false
  schedule(Math.min(waitedMs * 2, 30_000))
}

function end(ended: End): void {
  stopWaiting(ended.send.key)
  for (const listener of enders) if (listener(ended)) return
  otherwise(ended)
}

/** Begins where an earlier visit left off; what waits of somebody else waits for them. */
export function startWaitingSends(memberId: string, onOther: (end: End) => void): () => void {
  mine = memberId
  otherwise = onOther
  set(read())
  const stop = onBack(() => void tryAll(2_000))
  schedule(500)
  return () => {
    clearTimeout(timer)
    stop()
  }
}
