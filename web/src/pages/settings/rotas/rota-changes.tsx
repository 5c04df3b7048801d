import { useState } from 'react'
import { fromLocalInput } from '#web/lib/local-input.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import type { RotaDefinition } from './rota-draft.ts'

type ChangesProps = { definition: RotaDefinition; onChange: (definition: RotaDefinition) => void }
type Kind = 'cover' | 'absence'

/** Cover, swaps and absences: what is other than the turns say. */
export function RotaChanges({ definition, onChange }: ChangesProps) {
  const { say } = useWords()
  const { overrides, absences } = definition
  const nameOf = useNames()
  const isNone = overrides.length + absences.length === 0
  return (
    <>
      {isNone ? <p className="meta">{say('rota.no_changes')}</p> : null}
      <ul className="special-days">
        {overrides.map((one, index) => (
          <ChangeRow
            key={`cover ${index}`}
            words={say('rota.covers', {
              name: nameOf(one.memberId),
              other: one.insteadOf ? nameOf(one.insteadOf) : say('rota.whoever'),
            })}
            span={one}
            onRemove={() => onChange({ ...definition, overrides: overrides.filter((_, at) => at !== index) })}
          />
        ))}
        {absences.map((one, index) => (
          <ChangeRow
            key={`absence ${index}`}
            words={say('rota.is_away', { name: nameOf(one.memberId) })}
            span={one}
            onRemove={() => onChange({ ...definition, absences: absences.filter((_, at) => at !== index) })}
          />
        ))}
      </ul>
      <AddChange definition={definition} onChange={onChange} />
    </>
  )
}

function useNames(): (id: string) => string {
  const { members } = useDeskLists()
  return (id) => members.find((one) => one.id === id)?.name ?? '…'
}

type RowProps = { words: string; span: { from: string; to: string }; onRemove: () => void }

function ChangeRow({ words, span, onRemove }: RowProps) {
  const { say, format } = useWords()
  const now = useNow()
  const when = say('rota.stretch', { from: format.when(span.from, now), to: format.when(span.to, now) })
  return (
    <li className="rota-change">
      <span>
        {words} <span className="meta">{when}</span>
      </span>
      <Button
        look="quiet"
        className="meta"
        onClick={onRemove}
        aria-label={`${say('rules.take_away')}: ${words}`}
      >
        {say('rules.take_away')}
      </Button>
    </li>
  )
}

function AddChange({ definition, onChange }: ChangesProps) {
  const { say, zone } = useWords()
  const { members } = useDeskLists()
  const [kind, setKind] = useState<Kind>('absence')
  const [memberId, setMember] = useState('')
  const [insteadOf, setInsteadOf] = useState('')
  const [from, setFrom] = useState('')
  const [to, setTo] = useState('')
  const span = { from: fromLocalInput(from, zone), to: fromLocalInput(to, zone) }
  const isWhole = memberId !== '' && span.from !== null && span.to !== null && span.from < span.to
  const add = () => {
    if (!span.from || !span.to) return
    const one = { memberId, from: span.from, to: span.to }
    if (kind === 'absence') onChange({ ...definition, absences: [...definition.absences, one] })
    else
      onChange({
        ...definition,
        overrides: [...definition.overrides, insteadOf ? { ...one, insteadOf } : one],
      })
    setFrom('')
    setTo('')
  }
  return (
    <div className="add-day rota-add">
      <Select
        label={say('rota.what_changes')}
        value={kind}
        options={(['absence', 'cover'] as const).map((value) => ({
          value,
          words: say(`rota.kind_${value}`),
        }))}
        onChange={(event) => setKind(event.target.value === 'cover' ? 'cover' : 'absence')}
      />
      <Select
        label={say('rota.person')}
        value={memberId}
        options={[{ value: '', words: '…' }, ...optionsOf(members)]}
        onChange={(event) => setMember(event.target.value)}
      />
      {kind === 'cover' ? (
        <Select
          label={say('rota.instead_of')}
          value={insteadOf}
          options={[{ value: '', words: say('rota.whoever') }, ...optionsOf(members)]}
          onChange={(event) => setInsteadOf(event.target.value)}
        />
      ) : null}
      <TextField
        label={say('simulate.from')}
        type="datetime-local"
        value={from}
        onChange={(event) => setFrom(event.target.value)}
      />
      <TextField
        label={say('rota.to')}
        type="datetime-local"
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
      <Button blocked={isWhole ? null : say('rota.change_first')} onClick={add}>
        {say('rota.add_change')}
      </Button>
    </div>
  )
}
