import { useState } from 'react'
import type { Holiday } from '#core/calendar/holidays.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Check } from '#web/ui/field.tsx'
import { useDateWords } from './special-days.tsx'

type HolidayReviewProps = {
  source: string
  found: readonly Holiday[]
  notUnderstood?: readonly string[]
  known: ReadonlySet<string>
  onTake: (holidays: Holiday[]) => void
  onClose: () => void
}

/** What a source says, to be looked over before it counts: one box for each day. */
export function HolidayReview(props: HolidayReviewProps) {
  const { source, found, notUnderstood = [], known, onTake, onClose } = props
  const { say } = useWords()
  const dateWords = useDateWords()
  const [chosen, setChosen] = useState<ReadonlySet<Holiday>>(
    () => new Set(found.filter((one) => one.type === 'public' && !known.has(one.date))),
  )
  const toggle = (holiday: Holiday) => {
    const next = new Set(chosen)
    if (!next.delete(holiday)) next.add(holiday)
    setChosen(next)
  }
  return (
    <Dialog title={say('calendar.review', { source })} onClose={onClose} wide>
      <p className="second">{found.length > 0 ? say('calendar.review_lead') : say('calendar.review_none')}</p>
      {notUnderstood.length > 0 ? (
        <p className="said-wrong">{say('calendar.not_understood', { names: notUnderstood.join(', ') })}</p>
      ) : null}
      <div className="review-days">
        {found.map((holiday) => (
          <Check
            key={`${holiday.date} ${holiday.name}`}
            checked={chosen.has(holiday)}
            disabled={known.has(holiday.date)}
            onChange={() => toggle(holiday)}
          >
            {`${dateWords(holiday.date)} ${holiday.date.slice(0, 4)}, ${holiday.name}`}{' '}
            <span className="meta">
              {known.has(holiday.date)
                ? say('calendar.known_day')
                : holiday.partDay
                  ? say('calendar.day_part', { hours: `${holiday.partDay.from}–${holiday.partDay.to}` })
                  : holiday.type === 'public'
                    ? null
                    : say(`calendar.type_${holiday.type}`)}
            </span>
          </Check>
        ))}
      </div>
      <p className="acts">
        <Button
          look="main"
          blocked={chosen.size > 0 ? null : say('calendar.choose_days')}
          onClick={() => onTake(found.filter((one) => chosen.has(one)))}
        >
          {say('calendar.take_days', { count: chosen.size })}
        </Button>
        <Button onClick={onClose}>{say('act.cancel')}</Button>
      </p>
    </Dialog>
  )
}
