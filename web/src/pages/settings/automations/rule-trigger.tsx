import { RULE_EVENTS } from '#core/automation/rule.ts'
import { CLOCK_KINDS } from '#core/clock/clock.ts'
import { useWords } from '#web/lib/say.tsx'
import { ManySlot } from '#web/pieces/slots.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot, Slot } from '#web/ui/slot.tsx'
import { type Offset, offsetMs, offsetOf, type Trigger } from './rule-draft.ts'

type TriggerProps = { trigger: Trigger; onChange: (trigger: Trigger) => void }

/** On an event, or at a time before or after a clock falls due. */
export function RuleTrigger({ trigger, onChange }: TriggerProps) {
  const { say } = useWords()
  const pickKind = (value: string) =>
    onChange(
      value === 'clock'
        ? { on: 'clock', kinds: ['resolution'], offsetMs: -3_600_000 }
        : { on: 'event', eventTypes: ['ticket.created'] },
    )
  return (
    <p className="gapped">
      <PickSlot
        label={say('rule.when')}
        value={trigger.on}
        options={[
          { value: 'event', words: say('rule.on_event') },
          { value: 'clock', words: say('rule.on_clock') },
        ]}
        onPick={pickKind}
      />{' '}
      {trigger.on === 'event' ? (
        <ManySlot
          label={say('rule.which_event')}
          none={say('rule.no_event')}
          values={trigger.eventTypes}
          options={RULE_EVENTS.map((value) => ({ value, words: say(`rule.event.${value}`) }))}
          onChange={(eventTypes) => onChange({ on: 'event', eventTypes })}
        />
      ) : (
        <ClockTrigger trigger={trigger} onChange={onChange} />
      )}
    </p>
  )
}

type ClockTriggerProps = {
  trigger: Extract<Trigger, { on: 'clock' }>
  onChange: (trigger: Trigger) => void
}

function ClockTrigger({ trigger, onChange }: ClockTriggerProps) {
  const { say } = useWords()
  return (
    <Gapped
      words={say('rule.clock_when', gapMarks('offset', 'clocks'))}
      gaps={{
        offset: <OffsetSlot trigger={trigger} onChange={onChange} />,
        clocks: (
          <ManySlot
            label={say('rule.which_clock')}
            none={say('rule.no_clock')}
            values={CLOCK_KINDS.filter((kind) => trigger.kinds.includes(kind))}
            options={CLOCK_KINDS.map((value) => ({ value, words: say(`clock.name.${value}`) }))}
            onChange={(kinds) => onChange({ ...trigger, kinds })}
          />
        ),
      }}
    />
  )
}

function OffsetSlot({ trigger, onChange }: ClockTriggerProps) {
  const { say } = useWords()
  const offset = offsetOf(trigger.offsetMs)
  const put = (change: Partial<Offset>) =>
    onChange({ ...trigger, offsetMs: offsetMs({ ...offset, ...change }) })
  const { side, amount, unit } = offset
  return (
    <Slot label={say('rule.offset')} words={say('rule.offset_words', { side, unit, amount })}>
      <span className="label">{say('rule.offset')}</span>
      <select
        className="in"
        aria-label={say('rule.side')}
        value={side}
        onChange={(event) =>
          put({
            side: (['before', 'at', 'after'] as const).find((one) => one === event.target.value) ?? 'at',
          })
        }
      >
        {(['before', 'at', 'after'] as const).map((one) => (
          <option key={one} value={one}>
            {say(`rule.side_${one}`)}
          </option>
        ))}
      </select>
      {side === 'at' ? null : (
        <span className="pair">
          <input
            className="in"
            type="number"
            min={1}
            aria-label={say('rule.offset')}
            value={amount}
            onChange={(event) => put({ amount: Number(event.target.value) || 1 })}
          />
          <select
            className="in"
            aria-label={say('term.unit')}
            value={unit}
            onChange={(event) =>
              put({
                unit:
                  (['minute', 'hour', 'day'] as const).find((one) => one === event.target.value) ?? 'hour',
              })
            }
          >
            {(['minute', 'hour', 'day'] as const).map((one) => (
              <option key={one} value={one}>
                {say(`rule.unit_${one}`)}
              </option>
            ))}
          </select>
        </span>
      )}
    </Slot>
  )
}
