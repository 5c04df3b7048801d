import { closuresOf } from '#core/calendar/closures.ts'
import { icalendarText } from '#core/calendar/icalendar.ts'
import { instant } from '#core/time/instant.ts'
import { serverNow, useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { type DeskCalendar, specialDays } from './calendar-draft.ts'

/** From when each version counts, and the closed days as a file that other calendars read. */
export function CalendarVersions({ calendar }: { calendar: DeskCalendar }) {
  const { say, format } = useWords()
  const now = useNow()
  const wordOf = (version: number, validFrom: string) => {
    if (version === calendar.versionNow) return 'calendar.version_now'
    return Date.parse(validFrom) > now ? 'calendar.version_later' : 'calendar.version_from'
  }
  return (
    <section aria-label={say('calendar.versions')} className="calendar-versions">
      <h2 className="label">{say('calendar.versions')}</h2>
      <ul>
        {calendar.versions.map(({ version, validFrom }) => (
          <li key={version} className={version < calendar.versionNow ? 'meta' : undefined}>
            {say(wordOf(version, validFrom), { version, when: format.when(validFrom, now) })}
          </li>
        ))}
      </ul>
      <Button onClick={() => download(calendar)}>{say('calendar.export')}</Button>
    </section>
  )
}

function download(calendar: DeskCalendar): void {
  const { id, name, definition } = calendar
  const now = instant(Math.round(serverNow()))
  const year = new Date(now).getUTCFullYear()
  const dates = specialDays(definition).flatMap(({ date }) => (date.length === 10 ? [date] : []))
  const [first, last] = [`${year}-01-01`, `${year + 2}-12-31`]
  const from = dates.reduce((a, b) => (b < a ? b : a), first)
  const to = dates.reduce((a, b) => (b > a ? b : a), last)
  const text = icalendarText(name, 'publish', closuresOf(definition, { id, name }, { from, to }), now)
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }))
  link.download = `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}.ics`
  link.click()
  URL.revokeObjectURL(link.href)
}
