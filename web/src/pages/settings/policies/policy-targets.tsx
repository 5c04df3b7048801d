import { useWords } from '#web/lib/say.tsx'
import { ManySlot, TermSlot } from '#web/pieces/slots.tsx'
import { Check } from '#web/ui/field.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot, Slot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import { newTarget, type PolicyDefinition, type Target, TARGET_KINDS, withTarget } from './policy-draft.ts'

type TargetsProps = { definition: PolicyDefinition; onChange: (definition: PolicyDefinition) => void }
const WAITS = ['pending', 'on_hold'] as const

/** The clocks, each a sentence: within how long, counted on what, paused when, warned at. */
export function PolicyTargets({ definition, onChange }: TargetsProps) {
  const { say } = useWords()
  return (
    <ul className="targets">
      {TARGET_KINDS.map((kind) => {
        const target = definition.targets.find((one) => one.kind === kind)
        return (
          <li key={kind}>
            <Check
              checked={target !== undefined}
              onChange={(event) =>
                onChange(withTarget(definition, kind, event.target.checked ? newTarget(kind) : null))
              }
            >
              {say(`clock.name.${kind}`)}
            </Check>
            {target ? (
              <p className="gapped">
                <TargetSentence
                  target={target}
                  onChange={(change) => onChange(withTarget(definition, kind, { ...target, ...change }))}
                />
              </p>
            ) : (
              <p className="meta">{say('policy.no_clock')}</p>
            )}
          </li>
        )
      })}
    </ul>
  )
}

type SentenceProps = { target: Target; onChange: (change: Partial<Target>) => void }

function TargetSentence({ target, onChange }: SentenceProps) {
  const { say } = useWords()
  return (
    <Gapped
      words={say('policy.target', gapMarks('term', 'calendar', 'pauses', 'warnings'))}
      gaps={{
        term: (
          <TermSlot
            label={say(`clock.name.${target.kind}`)}
            term={target.term}
            onChange={(term) => onChange({ term })}
          />
        ),
        calendar: <TargetCalendar target={target} onChange={onChange} />,
        pauses: (
          <ManySlot
            label={say('policy.pauses_when')}
            none={say('policy.never_pauses')}
            values={target.pausesOn ?? []}
            options={WAITS.map((value) => ({ value, words: say(`policy.wait_${value}`) }))}
            onChange={(pausesOn) => onChange({ pausesOn })}
          />
        ),
        warnings: <WarningSlot target={target} onChange={onChange} />,
      }}
    />
  )
}

function TargetCalendar({ target, onChange }: SentenceProps) {
  const { say } = useWords()
  const { calendars } = useDeskLists()
  const { calendarId } = target
  const value = calendarId === undefined ? 'team' : (calendarId ?? 'always')
  const name = calendars.find(({ id }) => id === calendarId)?.name
  return (
    <PickSlot
      label={say('path.calendar')}
      value={value}
      words={
        name
          ? say('path.in_calendar', { name })
          : say(calendarId === undefined ? 'policy.in_team' : 'path.in_always')
      }
      options={[
        { value: 'team', words: say('policy.team_calendar') },
        { value: 'always', words: say('settings.always') },
        ...optionsOf(calendars),
      ]}
      onPick={(picked) =>
        onChange({ calendarId: picked === 'team' ? undefined : picked === 'always' ? null : picked })
      }
    />
  )
}

function WarningSlot({ target, onChange }: SentenceProps) {
  const { say, format } = useWords()
  const percents = target.warnAtPercents ?? []
  const words =
    percents.length > 0 ? format.list(percents.map((one) => `${one} %`)) : say('policy.no_warning')
  return (
    <Slot label={say('policy.warnings')} words={words}>
      <span className="label">{say('policy.warnings')}</span>
      <input
        className="in"
        inputMode="numeric"
        aria-label={say('policy.warnings')}
        defaultValue={percents.join(', ')}
        onChange={(event) => onChange({ warnAtPercents: percentsFrom(event.target.value) })}
      />
      <span className="meta">{say('policy.warnings_hint')}</span>
    </Slot>
  )
}

function percentsFrom(text: string): number[] {
  const found = text.split(/[^\d]+/).map(Number)
  return [...new Set(found.filter((one) => one >= 1 && one <= 99))].toSorted((a, b) => a - b).slice(0, 9)
}
