import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { serverNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import { EditAct, SectionHead } from './section-head.tsx'

type Rota = Output<'listRotas'>['items'][number]
type Definition = Input<'createRota'>['body']['definition']
const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

export function RotasSection() {
  const { say, format } = useWords()
  const query = useQuery(reading('listRotas', { query: { limit: 200 } }))
  const members = useQuery(reading('listMembers', { query: { limit: 200 } })).data?.items ?? []
  const [edited, setEdited] = useState<Rota | 'new' | null>(null)
  const names = (ids: readonly string[]) =>
    ids.map((id) => members.find((member) => member.id === id)?.name ?? '').filter(Boolean)
  return (
    <>
      <SectionHead
        title={say('settings.rotas')}
        lead={say('rota.lead_line')}
        needs="rota.write"
        onAdd={() => setEdited('new')}
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items.map((rota) => (
              <li key={rota.id}>
                <span>{rota.name}</span>
                <EditAct needs="rota.write" name={rota.name} onEdit={() => setEdited(rota)} />
                <span className="meta">
                  {rota.onDuty.length > 0
                    ? say('rota.on_duty', { names: format.list(names(rota.onDuty)) })
                    : say('rota.nobody_on_duty')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {edited ? (
        <RotaSheet
          rota={edited === 'new' ? null : edited}
          members={members.map((member) => ({ value: member.id, words: member.name }))}
          onDone={() => setEdited(null)}
        />
      ) : null}
    </>
  )
}

type RotaSheetProps = {
  rota: Rota | null
  members: readonly { value: string; words: string }[]
  onDone: () => void
}

function RotaSheet({ rota, members, onDone }: RotaSheetProps) {
  const { say, zone } = useWords()
  const layer = rota?.definition.layers[0]
  const ordered = [
    ...(layer?.memberIds ?? []).flatMap((id) => members.filter((member) => member.value === id)),
    ...members.filter((member) => !layer?.memberIds.includes(member.value)),
  ]
  const save = (form: FormData) => {
    const every = form.get('every') === 'day' ? 'day' : 'week'
    const definition: Definition = {
      zone: textOf(form, 'zone'),
      layers: [
        {
          memberIds: form.getAll('member').map(String),
          every,
          handoff: {
            time: textOf(form, 'time'),
            weekday: every === 'week' ? WEEKDAYS.find((day) => day === form.get('weekday')) : undefined,
          },
          from: layer?.from ?? new Date(serverNow()).toISOString().slice(0, 10),
        },
        ...(rota?.definition.layers.slice(1) ?? []),
      ],
      overrides: rota?.definition.overrides ?? [],
      absences: rota?.definition.absences ?? [],
    }
    const body = { name: textOf(form, 'name'), definition }
    if (!rota) return call('createRota', { body })
    return call('updateRota', { params: { id: rota.id }, body }, { ifMatch: `"${rota.revision}"` })
  }
  return (
    <EditSheet title={rota?.name ?? say('rota.add')} refresh={['listRotas']} save={save} onDone={onDone}>
      <TextField label={say('contacts.name')} name="name" defaultValue={rota?.name} required autoFocus />
      <fieldset className="choice">
        <legend className="label">{say('rota.who')}</legend>
        <p className="meta">{say('rota.who_hint')}</p>
        <div className="checks">
          {ordered.map((member) => (
            <Check
              key={member.value}
              name="member"
              value={member.value}
              defaultChecked={layer?.memberIds.includes(member.value)}
            >
              {member.words}
            </Check>
          ))}
        </div>
      </fieldset>
      <div className="two">
        <Select
          label={say('rota.every')}
          name="every"
          defaultValue={layer?.every === 'day' ? 'day' : 'week'}
          options={(['day', 'week'] as const).map((one) => ({ value: one, words: say(`rota.every_${one}`) }))}
        />
        <TextField
          label={say('rota.handoff_time')}
          name="time"
          type="time"
          defaultValue={layer?.handoff.time ?? '09:00'}
          required
        />
        <Select
          label={say('rota.weekday')}
          name="weekday"
          defaultValue={layer?.handoff.weekday ?? 'mon'}
          options={WEEKDAYS.map((day) => ({ value: day, words: say(`calendar.${day}`) }))}
        />
        <Select
          label={say('first_run.zone')}
          name="zone"
          defaultValue={rota?.definition.zone ?? zone}
          options={Intl.supportedValuesOf('timeZone').map((one) => ({
            value: one,
            words: one.replaceAll('_', ' '),
          }))}
        />
      </div>
    </EditSheet>
  )
}
