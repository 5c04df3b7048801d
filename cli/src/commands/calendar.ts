import {
  addBusinessDays,
  addBusinessTime,
  businessTimeBetween,
  isOpen,
  nextClosing,
  nextOpening,
  nextPeriodStart,
  openPeriods,
  previousOpen,
  subtractBusinessTime,
} from '#core/calendar/arithmetic.ts'
import type { Calendar } from '#core/calendar/calendar.ts'
import { dueAt } from '#core/calendar/term.ts'
import { handoffs, shiftEnd } from '#core/rota/rotation.ts'
import { day, formatInstant, instant, type Instant } from '#core/time/instant.ts'
import { parseLocal } from '#core/time/local.ts'
import { isZone, resolveLocalMs } from '#core/time/zone.ts'
import { calendarOf, instantOf, numberOf, rotationOf, textOf, windowOf } from '../calendar/read-row.ts'
import { slaResult } from '../calendar/sla-result.ts'
import { answerLines, type Row } from '../json-lines.ts'
import type { Command } from '../main.ts'

const ops: Record<string, (row: Row) => unknown> = {
  add: (row) => addBusinessTime(calendarOf(row), instantOf(row, 'start'), milliseconds(row)),
  subtract: (row) => subtractBusinessTime(calendarOf(row), instantOf(row, 'start'), milliseconds(row)),
  elapsed: (row) =>
    businessTimeBetween(calendarOf(row), instantOf(row, 'start'), instantOf(row, 'end')) / 1000,
  is_open: (row) => isOpen(calendarOf(row), instantOf(row, 'at')),
  next_open: (row) => nextOpening(calendarOf(row), instantOf(row, 'at')),
  next_close: (row) => nextClosing(calendarOf(row), instantOf(row, 'at')),
  prev_open_instant: (row) => previousOpen(calendarOf(row), instantOf(row, 'at')),
  next_period_start: (row) => nextPeriodStart(calendarOf(row), instantOf(row, 'at')),
  add_business_days: (row) =>
    addBusinessDays(calendarOf(row), instantOf(row, 'start'), numberOf(row, 'days')),
  periods: (row) => periods(calendarOf(row), instantOf(row, 'start'), row),
  resolve_local: (row) => resolveLocalMs(zoneOf(row), parseLocal(textOf(row, 'local'))),
  handoffs: (row) => handoffs(rotationOf(row), instantOf(row, 'scan_from'), instantOf(row, 'scan_to')),
  shift_end: (row) => shiftEnd(rotationOf(row), instantOf(row, 'shift_start')),
  active_at: (row) => isOpen(windowOf(row), instantOf(row, 'at')),
  window_start: (row) => windowStart(windowOf(row), instantOf(row, 'at')),
  window_end: (row) => nextClosing(windowOf(row), instantOf(row, 'at')),
  sla: slaResult,
}

/** Rows say seconds; a fraction down to a millisecond counts. */
function milliseconds(row: Row): number {
  return Math.round(numberOf(row, 'seconds') * 1000)
}

function zoneOf(row: Row): string {
  const zone = textOf(row, 'tz')
  if (!isZone(zone)) throw new RangeError(`unknown_zone: ${zone}`)
  return zone
}

function periods(calendar: Calendar, start: Instant, row: Row): Instant[][] {
  const end = row['end'] == null ? dueAt(calendar, start, { amount: 1, unit: 'week' }) : instantOf(row, 'end')
  return openPeriods(calendar, start, end).map((period) => [period.from, period.to])
}

/** Start of the window that is on, else of the next one. No window lasts more than a week. */
function windowStart(calendar: Calendar, at: Instant): Instant | null {
  if (!isOpen(calendar, at)) return nextOpening(calendar, at)
  return openPeriods(calendar, instant(at - 8 * day), instant(at + 1)).at(-1)?.from ?? null
}

/** Instants as ISO text; what is no instant (seconds, true, false) stays. */
function written(op: string, result: unknown): unknown {
  if (Array.isArray(result)) return result.map((part) => written(op, part))
  return typeof result === 'number' && op !== 'elapsed' ? formatInstant(instant(result)) : result
}

export default {
  run: (_args, io) =>
    answerLines(io, (row) => {
      const op = textOf(row, 'op')
      if (!Object.hasOwn(ops, op)) throw new RangeError(`unknown_op: ${op}`)
      return { id: row['id'] ?? null, result: written(op, ops[op]!(row)) }
    }),
} satisfies Command
