import { useWords } from '#web/lib/say.tsx'
import { ManySlot } from '#web/pieces/slots.tsx'
import { Button } from '#web/ui/button.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot, Slot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import { type Layer, newLayer, type RotaDefinition, WEEKDAYS, withLayer } from './rota-draft.ts'

type LayersProps = { definition: RotaDefinition; onChange: (definition: RotaDefinition) => void }

/** Who takes turns; later layers stand in where an earlier one has nobody. */
export function RotaLayers({ definition, onChange }: LayersProps) {
  const { say } = useWords()
  const { layers } = definition
  return (
    <>
      <ol className="rule-lines">
        {layers.map((layer, index) => (
          <li key={index} className="gapped">
            {index > 0 ? <span className="meta">{say('rota.else')} </span> : null}
            <LayerSentence
              layer={layer}
              onChange={(next) => onChange(withLayer(definition, index, next))}
            />{' '}
            {layers.length > 1 ? (
              <Button
                look="quiet"
                className="meta"
                onClick={() => onChange(withLayer(definition, index, null))}
              >
                {say('rules.take_away')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      <Button
        look="quiet"
        className="meta"
        onClick={() => onChange({ ...definition, layers: [...layers, newLayer([], layers[0]?.from ?? '')] })}
      >
        {say('rota.add_layer')}
      </Button>
    </>
  )
}

type SentenceProps = { layer: Layer; onChange: (layer: Layer) => void }

function LayerSentence({ layer, onChange }: SentenceProps) {
  const { say, format } = useWords()
  const { members } = useDeskLists()
  return (
    <Gapped
      words={say('rota.layer', {
        count: layer.memberIds.length,
        ...gapMarks('members', 'every', 'handoff', 'from'),
      })}
      gaps={{
        members: (
          <ManySlot
            label={say('rota.who')}
            none={say('rota.nobody')}
            values={layer.memberIds}
            options={optionsOf(members)}
            isOrdered
            onChange={(memberIds) => onChange({ ...layer, memberIds })}
          />
        ),
        every: <EverySlot layer={layer} onChange={onChange} />,
        handoff: <HandoffSlot layer={layer} onChange={onChange} />,
        from: (
          <Slot label={say('rota.from')} words={layer.from ? format.plainDay(layer.from) : '…'}>
            <span className="label">{say('rota.from')}</span>
            <input
              className="in"
              type="date"
              aria-label={say('rota.from')}
              value={layer.from}
              onChange={(event) => onChange({ ...layer, from: event.target.value })}
            />
          </Slot>
        ),
      }}
    />
  )
}

const TURNS = ['day', 'week', 'custom'] as const

function EverySlot({ layer, onChange }: SentenceProps) {
  const { say } = useWords()
  const days = layer.lengthDays ?? 1
  const put = (every: Layer['every']) =>
    onChange({
      ...layer,
      every,
      lengthDays: every === 'custom' ? Math.max(2, days) : undefined,
      handoff: {
        time: layer.handoff.time,
        weekday: every === 'week' ? (layer.handoff.weekday ?? 'mon') : undefined,
      },
    })
  return (
    <>
      <PickSlot
        label={say('rota.every')}
        value={layer.every}
        words={layer.every === 'custom' ? say('rota.every_days', { count: days }) : undefined}
        options={TURNS.map((value) => ({ value, words: say(`rota.every_${value}`) }))}
        onPick={(value) => put(TURNS.find((one) => one === value) ?? 'week')}
      />
      {layer.every === 'custom' ? (
        <>
          {' '}
          <Slot label={say('rota.days')} words={String(days)}>
            <span className="label">{say('rota.days')}</span>
            <input
              className="in"
              type="number"
              min={1}
              max={366}
              aria-label={say('rota.days')}
              value={days}
              onChange={(event) =>
                onChange({ ...layer, lengthDays: Math.max(1, Math.round(Number(event.target.value)) || 1) })
              }
            />
          </Slot>
        </>
      ) : null}
    </>
  )
}

function HandoffSlot({ layer, onChange }: SentenceProps) {
  const { say } = useWords()
  const { time, weekday } = layer.handoff
  const words = weekday
    ? say('rota.on_at', { day: say(`calendar.${weekday}`), time })
    : say('rota.at', { time })
  return (
    <Slot label={say('rota.handoff')} words={words}>
      <span className="label">{say('rota.handoff')}</span>
      {layer.every === 'week' ? (
        <select
          className="in"
          aria-label={say('rota.weekday')}
          value={weekday ?? 'mon'}
          onChange={(event) =>
            onChange({
              ...layer,
              handoff: { time, weekday: WEEKDAYS.find((day) => day === event.target.value) ?? 'mon' },
            })
          }
        >
          {WEEKDAYS.map((day) => (
            <option key={day} value={day}>
              {say(`calendar.${day}`)}
            </option>
          ))}
        </select>
      ) : null}
      <input
        className="in"
        type="time"
        aria-label={say('rota.handoff_time')}
        value={time}
        onChange={(event) => onChange({ ...layer, handoff: { ...layer.handoff, time: event.target.value } })}
      />
    </Slot>
  )
}
