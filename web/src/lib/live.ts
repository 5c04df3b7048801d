import { queryClient } from './api.ts'
import { liveUrl } from './urls.ts'

/** A change told by the server; the subject says what to read again. */
export type LiveChange = { type: string; ticketId?: string | null; subjectId?: string | null }

const CHANNEL = 'redress.live'
type Listener = (change: LiveChange) => void
const listeners = new Set<Listener>()

/** Hears every change while the caller is on the screen. */
export function onLive(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** One stream per browser: the tab that holds the lock reads it and tells the others. */
export function startLive(): () => void {
  const channel = new BroadcastChannel(CHANNEL)
  const end = new AbortController()
  const tell = (change: LiveChange) => {
    apply(change)
    channel.postMessage(change)
  }
  channel.addEventListener('message', (event: MessageEvent<LiveChange>) => apply(event.data))
  // Browsers lend locks to safe addresses only; by plain http in a house's own network each tab reads for itself.
  if ('locks' in navigator) {
    void navigator.locks
      .request(CHANNEL, { signal: end.signal }, () => readStream(tell, end.signal))
      .catch(() => undefined)
  } else void readStream(apply, end.signal)
  return () => {
    end.abort()
    channel.close()
  }
}

function readStream(tell: Listener, signal: AbortSignal): Promise<void> {
  return new Promise((done) => {
    let source: EventSource | null = null
    let waitMs = 500
    let last: string | undefined
    let broke = false
    const open = () => {
      source = new EventSource(liveUrl(last))
      source.onopen = () => {
        waitMs = 500
        if (broke) tell({ type: 'live.resumed' })
        broke = false
      }
      source.onmessage = (event: MessageEvent<string>) => {
        last = event.lastEventId || last
        const change = parse(event.data)
        if (change) tell(change)
      }
      source.onerror = () => {
        broke = true
        if (source?.readyState !== EventSource.CLOSED || signal.aborted) return
        setTimeout(open, waitMs)
        waitMs = Math.min(waitMs * 2, 15_000)
      }
    }
    open()
    signal.addEventListener('abort', () => {
      source?.close()
      done()
    })
  })
}

function parse(data: string): LiveChange | null {
  try {
    return JSON.parse(data) as LiveChange
  } catch {
    return null
  }
}

/** No reading is waited for longer than this before the next one. */
const LONGEST_MS = 5_000

/**
 * Many changes at once cost one reading: what is on the screen is read again after a short pause, and what changes while
 * it is being read waits. So a desk that has much to do is asked less, and never for what nobody waits for any more.
 */
function makeReader(pauseMs: number): (name: string) => void {
  const due = new Set<string>()
  let isComing = false
  const read = async () => {
    const now = new Set(due)
    due.clear()
    const reading = queryClient.invalidateQueries({ predicate: ({ queryKey }) => isDue(queryKey, now) })
    await Promise.race([reading, new Promise((done) => setTimeout(done, LONGEST_MS))])
    isComing = false
    if (due.size > 0) comeSoon()
  }
  const comeSoon = () => {
    if (isComing) return
    isComing = true
    setTimeout(() => void read(), pauseMs)
  }
  return (name) => {
    due.add(name)
    comeSoon()
  }
}

// What somebody reads comes first; lists are read by everybody at every change.
const readOpen = makeReader(30)
const readLists = makeReader(150)

function apply(change: LiveChange): void {
  for (const listener of listeners) listener(change)
  const noun = change.type.split('.')[0] ?? ''
  if (noun === 'presence') return
  if (change.type === 'escalation.seen') return readOpen(`escalation:${change.subjectId}`)
  if (change.ticketId) {
    for (const route of LISTS) readLists(route)
    readOpen(`ticket:${change.ticketId}`)
  } else readLists('*')
  if (noun === 'escalation') {
    readOpen(`escalation:${change.subjectId}`)
    readLists('listEscalations')
    readLists('listReviews')
  }
  if (noun === 'preventive_action') for (const route of PREVENTION) readLists(route)
}

const PREVENTION = ['listPreventiveActions', 'listTicketPreventiveActions', 'readApologies']

const LISTS = ['listTickets', 'countTickets', 'countViews', 'countTicketsOf', 'readHome', 'listNotifications']
const OF_TICKET = new Set([
  'readTicket',
  'explainClocks',
  'readFieldsOf',
  'listEvents',
  'listConsults',
  'listRemedyOptions',
  'prepareEscalation',
])

const OF_ESCALATION = new Set(['readEscalation', 'readEscalationTellings'])

function isDue([route, input]: readonly unknown[], now: ReadonlySet<string>): boolean {
  if (route === 'session' || route === 'readSetup' || typeof route !== 'string') return false
  if (now.has('*') || now.has(route)) return true
  const id = (input as { params?: { id?: string } } | undefined)?.params?.id
  if (OF_TICKET.has(route)) return now.has(`ticket:${id}`)
  return OF_ESCALATION.has(route) && now.has(`escalation:${id}`)
}
