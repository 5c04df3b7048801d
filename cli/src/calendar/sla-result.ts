import { addBusinessTime, businessTimeBetween, type Period } from '#core/calendar/arithmetic.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import { formatInstant, instant, minute, parseInstant, type Instant } from '#core/time/instant.ts'
import type { Row } from '../json-lines.ts'
import { calendarOf } from './read-row.ts'

type Event = { at: Instant; type: string; state: string | undefined }
/** What a history tells about one obligation: since when it runs and, if it was met, when. */
type Obligation = { target: number | undefined; since: Instant | undefined; met: Instant | undefined }
type Figures = { due: string | null; used_minutes: number | null; margin_minutes: number | null }

/** A ticket's history and its targets in, due instants, used minutes and margins out; only the names wanted. */
export function slaResult(row: Row): Record<string, unknown> {
  const history = {
    calendar: calendarOf(row),
    events: eventsOf(row),
    pausing: new Set((row['pauses'] ?? []) as string[]),
  }
  const closed = history.events.findLast((event) => event.type === 'state')?.state === 'closed'
  const all: Record<string, unknown> = {}
  const dues: string[] = []
  for (const [name, obligation] of Object.entries(obligationsOf(row, history.events, closed))) {
    const figures = figuresOf(history, obligation, closed)
    for (const [figure, value] of Object.entries(figures)) all[`${name}_${figure}`] = value
    if (figures.due) dues.push(figures.due)
  }
  all['next_due'] = dues.toSorted()[0] ?? null
  const wanted = row['wanted']
  if (!Array.isArray(wanted)) return all
  return Object.fromEntries(wanted.map((name: string) => [name, all[name] ?? null]))
}

function eventsOf(row: Row): Event[] {
  if (!Array.isArray(row['events'])) throw new RangeError('no events')
  return row['events'].map((event: Record<string, string>) => ({
    at: parseInstant(String(event['at'])),
    type: String(event['type']),
    state: event['state'],
  }))
}

function obligationsOf(row: Row, events: Event[], closed: boolean): Record<string, Obligation> {
  const targets = (row['targets_minutes'] ?? {}) as Record<string, number | null>
  const target = (name: string) => targets[name] || undefined
  const created = events[0]?.at
  const firstOf = (types: string[]) => events.find((event) => types.includes(event.type))?.at
  const last = (type: string) => events.findLast((event) => event.type === type)?.at
  return {
    first_response: {
      target: target('first_response'),
      since: created,
      met: firstOf(['first_response_recorded', 'agent_reply']),
    },
    response: { target: target('response_to_customer'), ...lastResponse(events) },
    update: { target: target('update_every'), since: last('agent_reply') ?? created, met: undefined },
    solution: { target: target('solution'), since: created, met: closed ? last('state') : undefined },
  }
}

/** The latest round of question and answer; a question asked again while unanswered counts from the first (4.4). */
function lastResponse(events: Event[]): { since: Instant | undefined; met: Instant | undefined } {
  let round: { since: Instant | undefined; met: Instant | undefined } = { since: undefined, met: undefined }
  for (const { at, type } of events) {
    if (type === 'customer_message' && (round.since === undefined || round.met !== undefined)) {
      round = { since: at, met: undefined }
    }
    if (type === 'agent_reply' && round.since !== undefined && round.met === undefined) round.met = at
  }
  return round
}

type History = { calendar: Calendar; events: Event[]; pausing: Set<string> }

function figuresOf(history: History, { target, since, met }: Obligation, closed: boolean): Figures {
  if (target === undefined || since === undefined)
    return { due: null, used_minutes: null, margin_minutes: null }
  const running = runningPeriods(history, since)
  if (met === undefined) {
    const due = closed ? null : dueIn(history.calendar, running, target * minute)
    return { due: due && formatInstant(due), used_minutes: null, margin_minutes: null }
  }
  const used = running.reduce((sum, { from, to }) => {
    const end = instant(Math.min(to ?? met, met))
    return from < end ? sum + businessTimeBetween(history.calendar, from, end) : sum
  }, 0)
  return { due: null, used_minutes: used / minute, margin_minutes: target - used / minute }
}

type Running = { from: Instant; to: Period['to'] | null }

/** Stretches since then in which no state paused the clock; the last is open-ended unless paused now (4.1). */
function runningPeriods({ events, pausing }: History, since: Instant): Running[] {
  const running: Running[] = []
  let paused = false
  let from = since
  for (const { at, state } of events) {
    if (state === undefined || pausing.has(state) === paused) continue
    if (!paused && at > from) running.push({ from, to: at })
    paused = !paused
    from = instant(Math.max(at, since))
  }
  return paused ? running : [...running, { from, to: null }]
}

function dueIn(calendar: Calendar, running: Running[], target: number): Instant | null {
  let left = target
  for (const { from, to } of running) {
    const open = to === null ? Infinity : businessTimeBetween(calendar, from, to)
    if (left <= open) return addBusinessTime(calendar, from, left)
    left -= open
  }
  return null
}
