// How fast business time is added, beside a naive walk with luxon and a package made for it, in one run.
import dayjs from 'dayjs'
import dayjsBusinessTime from 'dayjs-business-time'
import { DateTime } from 'luxon'
import { addBusinessTime, businessTimeBetween } from '#core/calendar/arithmetic.ts'
import { compileCalendar, type Calendar } from '#core/calendar/calendar.ts'
import { hour, instant, type Instant } from '#core/time/instant.ts'

export type Row = { name: string; value: number; unit: string; ratio?: number; against?: string }

const zone = 'Europe/Madrid'
const start = Date.UTC(2024, 0, 1)
const decade = 10 * 250 * 8 * hour
const windows = [['09:00', '17:00']] as const
const weekly = { mon: windows, tue: windows, wed: windows, thu: windows, fri: windows }
const sparse = { zone, holidays: [], dateOverrides: {}, dateBreaks: {} }
const yearly = Array.from({ length: 366 }, (_, i) =>
  new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(5, 10),
)

const office = () =>
  compileCalendar({
    ...sparse,
    weekly,
    yearlyHolidays: ['01-01', '01-06', '05-01', '08-15', '10-12', '12-25'],
  })
const allWeek = { ...weekly, sat: windows, sun: windows }
const onceAYear = compileCalendar({
  ...sparse,
  weekly: allWeek,
  yearlyHolidays: yearly.filter((date) => date !== '07-01'),
})

/** Starts spread over three years by a fixed rule, so that no memory of the last answer helps. */
function starts(n: number): Instant[] {
  return Array.from({ length: n }, (_, i) =>
    instant(start + ((i * 7_919_993) % (3 * 365 * 24 * 3600)) * 1000),
  )
}

/** Calls per second: the best of some rounds, after one to warm up. */
function perSecond(from: readonly Instant[], call: (at: Instant) => number, rounds = 4): number {
  let best = Infinity
  let sum = 0
  for (let round = 0; round <= rounds; round++) {
    const begun = performance.now()
    for (const at of from) sum += call(at)
    if (round > 0) best = Math.min(best, performance.now() - begun)
  }
  if (Number.isNaN(sum)) throw new Error('a sum of instants is no number')
  return Math.round((from.length / best) * 1000)
}

/** What one writes first: from day to day with a date library, window by window. */
function luxonAdd(at: number, ms: number): number {
  const holidays = ['01-01', '01-06', '05-01', '08-15', '10-12', '12-25']
  let now = DateTime.fromMillis(at, { zone })
  for (let left = ms; ;) {
    const [opening, closing] = [
      now.set({ hour: 9, minute: 0, second: 0, millisecond: 0 }),
      now.set({ hour: 17, minute: 0, second: 0, millisecond: 0 }),
    ]
    const isOff = now.weekday > 5 || holidays.includes(now.toFormat('MM-dd'))
    const from = Math.max(now.toMillis(), opening.toMillis())
    const open = isOff ? 0 : Math.max(0, closing.toMillis() - from)
    if (left <= open) return from + left
    left -= open
    now = now.plus({ days: 1 }).startOf('day')
  }
}

/** The package knows no zones: it counts in that of the process. */
function dayjsAdd(at: number, ms: number): number {
  return dayjs(at)
    .addBusinessMinutes(ms / 60_000)
    .valueOf()
}

function coldStart(): number {
  const begun = performance.now()
  addBusinessTime(office(), instant(start), decade)
  return performance.now() - begun
}

export function run(): Row[] {
  dayjs.extend(dayjsBusinessTime)
  const calendar: Calendar = office()
  const [many, few, fewer] = [starts(1_000_000), starts(2000), starts(6)]
  const four = 4 * hour
  const add = perSecond(many, (at) => addBusinessTime(calendar, at, four))
  const long = perSecond(many, (at) => addBusinessTime(calendar, at, decade))
  const against = (name: string, value: number, of: number): Row => {
    return { name, value, unit: 'adds/s', ratio: Math.round(of / value), against: 'core/calendar' }
  }
  return [
    { name: 'add 4 h, office calendar', value: add, unit: 'adds/s' },
    {
      name: 'add 10 years, office calendar',
      value: long,
      unit: 'adds/s',
      ratio: Number((long / add).toFixed(2)),
      against: 'add 4 h',
    },
    {
      name: 'add 10 open days, one open day a year',
      value: perSecond(many, (at) => addBusinessTime(onceAYear, at, 80 * hour)),
      unit: 'adds/s',
    },
    {
      name: 'measure 10 years',
      value: perSecond(many, (at) => businessTimeBetween(calendar, at, instant(at + 3650 * 24 * hour))),
      unit: 'calls/s',
    },
    { name: 'first add of 10 years on a new calendar', value: Number(coldStart().toFixed(1)), unit: 'ms' },
    against(
      'luxon, day by day, 4 h',
      perSecond(few, (at) => luxonAdd(at, four), 1),
      add,
    ),
    against(
      'luxon, day by day, 10 years',
      perSecond(fewer, (at) => luxonAdd(at, decade), 1),
      long,
    ),
    against(
      'dayjs-business-time, 4 h',
      perSecond(few, (at) => dayjsAdd(at, four), 1),
      add,
    ),
    against(
      'dayjs-business-time, 10 years',
      perSecond(fewer.slice(0, 2), (at) => dayjsAdd(at, decade), 1),
      long,
    ),
  ]
}

if (import.meta.main) {
  const rows = run()
  for (const { name, value, unit, ratio, against } of rows) {
    const beside =
      ratio === undefined
        ? ''
        : `  ${against === 'add 4 h' ? `${ratio} of` : `${ratio} times slower than`} ${against}`
    console.log(`${name.padEnd(42)} ${value.toLocaleString('en').padStart(12)} ${unit}${beside}`)
  }
}
