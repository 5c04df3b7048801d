import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { timeLeft } from '#web/lib/time-left.ts'
import { DayStrip } from '#web/ui/day-strip.tsx'
import type { Home } from './home.ts'

const HOUR = 3_600_000

/** The working day once across, with what was said for today. */
export function DayLine({ home }: { home: Home }) {
  const words = useWords()
  const { say, format } = words
  const now = useNow()
  const from = new Date(home.day.from).getTime()
  const to = new Date(home.day.to).getTime()
  if (home.commitmentsToday.length === 0 || to <= from) return null
  const share = (at: string | number) =>
    Math.min(1, Math.max(0, (new Date(at).getTime() - from) / (to - from)))
  const step = to - from > 7 * HOUR ? 2 * HOUR : HOUR
  const first = Math.ceil(from / HOUR) * HOUR
  const hours = Array.from({ length: Math.ceil((to - first) / step) }, (_, index) => first + index * step)
  const kept = home.commitmentsToday.filter((one) => one.state === 'kept').length
  return (
    <section aria-labelledby="day">
      <h2 className="label day-title" id="day">
        {say('home.said_for_today')}
      </h2>
      <DayStrip
        label={say('home.day_label', {
          count: home.commitmentsToday.length,
          kept,
          from: format.time(from),
          to: format.time(to),
          now: format.time(now),
        })}
        hours={hours.map((at) => ({ at: share(at), words: format.time(at) }))}
        closed={home.day.closed.map((gap) => ({ from: share(gap.from), to: share(gap.to) }))}
        now={
          now >= from && now <= to
            ? { at: share(now), words: say('time.now', { time: format.time(now) }) }
            : null
        }
        marks={home.commitmentsToday.map((one) => ({
          id: one.id,
          at: share(one.dueAt),
          time:
            one.state === 'kept'
              ? say('home.kept', { time: format.time(one.dueAt) })
              : format.time(one.dueAt),
          who: one.contact.name,
          state:
            one.state === 'open' ? timeLeft(one, now, words).state : one.state === 'broken' ? 'late' : 'kept',
        }))}
      />
    </section>
  )
}
