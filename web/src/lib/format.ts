import type { SayWord } from './say.tsx'

type Money = { amount: string; currency: string }
export type Format = ReturnType<typeof makeFormat>

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const WHOLE: Intl.DateTimeFormatOptions = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
  timeZoneName: 'short',
}

/** Dates, durations, numbers and money as the reader knows them. Instants come as ISO text or epoch ms. */
export function makeFormat({ say, locale, zone }: { say: SayWord; locale: string; zone: string }) {
  const maker = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: zone, hourCycle: 'h23', ...options })
  const clockTime = maker({ hour: '2-digit', minute: '2-digit' })
  const weekday = maker({ weekday: 'short' })
  const dayMonth = maker({ day: 'numeric', month: 'short' })
  const dayYear = maker({ day: 'numeric', month: 'short', year: 'numeric' })
  const plainDay = maker({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
  const fullDay = maker({ weekday: 'long', day: 'numeric', month: 'long' })
  const full = maker(WHOLE)
  const dayKey = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
  const numbers = new Intl.NumberFormat(locale)
  const languages = new Intl.DisplayNames(locale, { type: 'language' })
  const currencies = new Intl.DisplayNames(locale, { type: 'currency' })
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' })

  const time = (at: string | number) => clockTime.format(new Date(at))
  const isSameDay = (a: string | number, b: string | number) =>
    dayKey.format(new Date(a)) === dayKey.format(new Date(b))

  /** today, yesterday, tomorrow; Thu within six days; 12 Nov otherwise. */
  function day(at: string | number, now: number): string {
    const ms = new Date(at).getTime()
    if (isSameDay(ms, now)) return say('time.today')
    if (isSameDay(ms, now + DAY)) return say('time.tomorrow')
    if (isSameDay(ms, now - DAY)) return say('time.yesterday')
    const away = Math.abs(ms - now)
    if (away < 6 * DAY) return weekday.format(ms)
    return (away < 300 * DAY ? dayMonth : dayYear).format(ms)
  }
  /** Today stays unsaid; otherwise Thu or 12 Nov: for narrow places. */
  const shortDay = (at: number, now: number) =>
    Math.abs(at - now) < 6 * DAY ? weekday.format(at) : dayMonth.format(at)
  const when = (at: string | number, now: number) => say('time.day_at', { day: day(at, now), time: time(at) })

  /** 35 min; 1 h 40 min; 12 h; 3 d. */
  function duration(ms: number, isRound = false): string {
    const minutes = Math.max(0, Math.round(Math.abs(ms) / MINUTE))
    if (minutes < 60) return say('time.minutes', { minutes })
    const hours = Math.floor(minutes / 60)
    const rest = minutes % 60
    if (hours >= 48) return say('time.days', { days: Math.round(hours / 24) })
    if (hours >= 10 || rest === 0 || isRound)
      return say('time.hours', { hours: rest >= 30 ? hours + 1 : hours })
    return say('time.hours_minutes', { hours, minutes: String(rest).padStart(2, '0') })
  }

  return {
    locale,
    zone,
    time,
    day,
    shortDay,
    when,
    duration,
    isSameDay,
    weekday: (at: string | number) => weekday.format(new Date(at)),
    fullDay: (at: string | number) => fullDay.format(new Date(at)),
    /** The whole instant with its zone, for tooltips and accessible names. */
    exact: (at: string | number) => full.format(new Date(at)),
    /** The same where somebody else is. */
    exactAt: (at: string | number, there: string) =>
      maker({ ...WHOLE, timeZone: there }).format(new Date(at)),
    date: (at: string | number) => dayYear.format(new Date(at)),
    /** A day that has no zone, as `2026-03-02`: the same wherever it is read. */
    plainDay: (date: string) => plainDay.format(new Date(date)),
    number: (value: number) => numbers.format(value),
    /** The name of any language by its tag. */
    language: (tag: string) => languageName(languages, tag),
    /** The name of a currency by its code. */
    currency: (code: string) => currencies.of(code) ?? code,
    list: (items: readonly string[]) => lists.format(items),
    /** Exact: the amount stays text, nothing passes through floating point. */
    money: ({ amount, currency }: Money) =>
      new Intl.NumberFormat(locale, { style: 'currency', currency }).format(amount as unknown as number),
    place: zone.split('/').at(-1)?.replaceAll('_', ' ') ?? zone,
  }
}

function languageName(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
