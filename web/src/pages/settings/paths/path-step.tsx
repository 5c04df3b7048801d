import type { ReactNode } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { ManySlot, TermSlot } from '#web/pieces/slots.tsx'
import { useTermWords } from '#web/pieces/term-words.ts'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot, Slot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import { targetFrom, targetValue, useTargetOptions, useTargetWords } from '../target-words.ts'
import { CHANNELS, type PathStep } from './path-draft.ts'

type StepProps = {
  step: PathStep
  number: number
  isLast: boolean
  onChange: (change: Partial<PathStep>) => void
}

/** What happens on a step, as a sentence whose gaps are filled in. */
export function StepSentence({ step, number, isLast, onChange }: StepProps) {
  const { say } = useWords()
  const targetWords = useTargetWords()
  const marks = gapMarks('who', 'channels', 'within', 'calendar', 'reminders', 'every')
  return (
    <>
      <h2 className="title">{`${number}. ${capital(targetWords(step.target))}`}</h2>
      <p className="gapped">
        <Gapped
          words={say(isLast ? 'path.last_sentence' : 'path.step_sentence', marks)}
          gaps={{
            who: <WhoSlot step={step} onChange={onChange} />,
            channels: <ChannelSlot step={step} onChange={onChange} />,
            within: (
              <TermSlot
                label={say('path.within')}
                term={step.acknowledgeWithin}
                onChange={(acknowledgeWithin) => onChange({ acknowledgeWithin })}
              />
            ),
            calendar: <CalendarSlot id={step.calendarId} onPick={(calendarId) => onChange({ calendarId })} />,
            reminders: <ReminderSlot step={step} onChange={onChange} />,
            every: (
              <TermSlot
                label={say('path.again_every')}
                term={step.acknowledgeWithin}
                onChange={(every) => onChange({ repeatEvery: every, acknowledgeWithin: every })}
              />
            ),
          }}
        />
      </p>
    </>
  )
}

const capital = (words: string) => words.charAt(0).toLocaleUpperCase() + words.slice(1)

/** The whole sentence of a step, to be read. */
export function useStepWords(): (step: PathStep, isLast: boolean) => string {
  const { say, format } = useWords()
  const targetWords = useTargetWords()
  const termWords = useTermWords()
  const { calendars } = useDeskLists()
  return (step, isLast) => {
    const every = termWords(isLast ? step.acknowledgeWithin : (step.repeatEvery ?? step.acknowledgeWithin))
    const name = calendars.find(({ id }) => id === step.calendarId)?.name
    return say(isLast ? 'path.last_sentence' : 'path.step_sentence', {
      who: targetWords(step.target),
      channels: format.list(step.channels.map((channel) => say(`path.channel_${channel}`))),
      within: termWords(step.acknowledgeWithin),
      calendar: name ? say('path.in_calendar', { name }) : say('path.in_always'),
      reminders: say('path.reminders', { count: step.repeats, every }),
      every,
    })
  }
}

type GapProps = { step: PathStep; onChange: (change: Partial<PathStep>) => void }

function WhoSlot({ step, onChange }: GapProps): ReactNode {
  const { say } = useWords()
  const words = useTargetWords()
  return (
    <PickSlot
      label={say('path.whom')}
      value={targetValue(step.target)}
      words={words(step.target)}
      options={useTargetOptions()}
      onPick={(value) => onChange({ target: targetFrom(value) })}
    />
  )
}

function ChannelSlot({ step, onChange }: GapProps): ReactNode {
  const { say } = useWords()
  return (
    <ManySlot
      label={say('path.by_what')}
      none={say('path.no_channel')}
      values={step.channels}
      options={CHANNELS.map((value) => ({ value, words: say(`path.channel_${value}`) }))}
      onChange={(chosen) => onChange({ channels: CHANNELS.filter((one) => chosen.includes(one)) })}
    />
  )
}

type CalendarSlotProps = { id: string | null; onPick: (id: string | null) => void }

export function CalendarSlot({ id, onPick }: CalendarSlotProps): ReactNode {
  const { say } = useWords()
  const { calendars } = useDeskLists()
  const name = calendars.find((one) => one.id === id)?.name
  return (
    <PickSlot
      label={say('path.calendar')}
      value={id ?? ''}
      words={name ? say('path.in_calendar', { name }) : say('path.in_always')}
      options={[{ value: '', words: say('settings.always') }, ...optionsOf(calendars)]}
      onPick={(value) => onPick(value || null)}
    />
  )
}

function ReminderSlot({ step, onChange }: GapProps): ReactNode {
  const { say } = useWords()
  const every = step.repeatEvery ?? step.acknowledgeWithin
  return (
    <>
      <Slot label={say('path.repeats')} words={say('path.reminders_count', { count: step.repeats })}>
        <span className="label">{say('path.repeats')}</span>
        <input
          className="in"
          type="number"
          min={0}
          max={20}
          aria-label={say('path.repeats')}
          value={step.repeats}
          onChange={(event) => onChange({ repeats: Math.max(0, Math.round(Number(event.target.value))) })}
        />
      </Slot>
      {step.repeats > 0 ? (
        <>
          {' '}
          {say('path.one_after')}{' '}
          <TermSlot
            label={say('path.again_every')}
            term={every}
            onChange={(repeatEvery) => onChange({ repeatEvery })}
          />
        </>
      ) : null}
    </>
  )
}
