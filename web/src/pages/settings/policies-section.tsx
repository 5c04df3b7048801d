import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { TermField, termFrom, useTermWords } from '#web/pieces/term-field.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import { EditAct, SectionHead } from './section-head.tsx'

type Policy = Output<'listPolicies'>['items'][number]
type Definition = Input<'createPolicy'>['body']['definition']
const KINDS = ['first_response', 'first_answer', 'next_response', 'resolution'] as const
const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const

export function PoliciesSection() {
  const { say } = useWords()
  const termWords = useTermWords()
  const query = useQuery(reading('listPolicies', { query: { limit: 200 } }))
  const [edited, setEdited] = useState<Policy | 'new' | null>(null)
  return (
    <>
      <SectionHead
        title={say('settings.policies')}
        lead={say('policy.lead_line')}
        needs="settings.write"
        onAdd={() => setEdited('new')}
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items.map((policy) => (
              <li key={policy.id}>
                <span>{policy.name}</span>
                <EditAct needs="settings.write" name={policy.name} onEdit={() => setEdited(policy)} />
                <span className="meta">
                  {policy.definition.targets
                    .map((target) => `${say(`clock.name.${target.kind}`)} ${termWords(target.term)}`)
                    .join('; ')}
                </span>
                <span className="meta">
                  {say('settings.version', { version: policy.version })}
                  {policy.active ? '' : `, ${say('settings.switched_off')}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {edited ? (
        <PolicySheet policy={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
      ) : null}
    </>
  )
}

function PolicySheet({ policy, onDone }: { policy: Policy | null; onDone: () => void }) {
  const { say } = useWords()
  const calendars = useQuery(reading('listCalendars', { query: { limit: 200 } })).data?.items ?? []
  const definitionFrom = (form: FormData): Definition => ({
    conditions: {
      ...policy?.definition.conditions,
      priorities: PRIORITIES.filter((one) => form.getAll('priority').includes(one)),
    },
    targets: KINDS.filter((kind) => form.get(kind) === 'on').map((kind) => ({
      kind,
      term: termFrom(form, kind),
      calendarId: textOf(form, 'calendar') || undefined,
      pausesOn: form.get('pauses') === 'on' && kind === 'resolution' ? ['pending', 'on_hold'] : [],
      warnAtPercents: [50, 75, 90],
    })),
  })
  const save = (form: FormData) => {
    const body = { name: textOf(form, 'name'), definition: definitionFrom(form) }
    if (!policy) return call('createPolicy', { body })
    const appliesTo = form.get('appliesTo') === 'open' ? 'open' : 'new'
    return call(
      'publishPolicy',
      { params: { id: policy.id }, body: { ...body, appliesTo, active: form.get('active') === 'on' } },
      { ifMatch: `"${policy.revision}"` },
    )
  }
  const resolution = policy?.definition.targets.find((target) => target.kind === 'resolution')
  return (
    <EditSheet
      title={policy?.name ?? say('policy.add')}
      act={policy ? say('settings.publish', { version: policy.version + 1 }) : undefined}
      refresh={['listPolicies']}
      save={save}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={policy?.name} required autoFocus />
      {KINDS.map((kind) => (
        <TargetFields key={kind} kind={kind} policy={policy} />
      ))}
      <Check name="pauses" defaultChecked={resolution ? (resolution.pausesOn?.length ?? 0) > 0 : true}>
        {say('policy.pauses')}
      </Check>
      <Select
        label={say('team.calendar')}
        name="calendar"
        key={calendars.length}
        defaultValue={policy?.definition.targets[0]?.calendarId ?? ''}
        options={[
          { value: '', words: say('policy.team_calendar') },
          ...calendars.map((one) => ({ value: one.id, words: one.name })),
        ]}
      />
      <fieldset className="choice">
        <legend className="label">{say('policy.priorities')}</legend>
        <div className="checks">
          {PRIORITIES.map((one) => (
            <Check
              key={one}
              name="priority"
              value={one}
              defaultChecked={policy?.definition.conditions.priorities?.includes(one)}
            >
              {say(`priority.${one}`)}
            </Check>
          ))}
        </div>
      </fieldset>
      {policy ? (
        <>
          <Select
            label={say('settings.applies_to')}
            name="appliesTo"
            defaultValue="new"
            options={[
              { value: 'new', words: say('settings.new_only') },
              { value: 'open', words: say('settings.open_too') },
            ]}
          />
          <Check name="active" defaultChecked={policy.active}>
            {say('settings.in_use')}
          </Check>
        </>
      ) : null}
    </EditSheet>
  )
}

function TargetFields({ kind, policy }: { kind: (typeof KINDS)[number]; policy: Policy | null }) {
  const { say } = useWords()
  const target = policy?.definition.targets.find((one) => one.kind === kind)
  const [isOn, setOn] = useState(policy ? target !== undefined : true)
  return (
    <div>
      <Check name={kind} checked={isOn} onChange={(event) => setOn(event.target.checked)}>
        {say(`clock.name.${kind}`)}
      </Check>
      {isOn ? <TermField name={kind} label={say('term.within')} term={target?.term} /> : null}
    </div>
  )
}
