import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Check, Checks, Select, TextArea, TextField } from '#web/ui/field.tsx'
import { EditedList } from './edited-list.tsx'

type Field = Output<'listTicketFields'>['items'][number]
const KINDS = ['text', 'number', 'date', 'choice', 'yes_no'] as const

/** Facts that tickets hold beyond what every desk asks. */
export function FieldsSection() {
  const { say } = useWords()
  const query = useQuery(readingAll('listTicketFields'))
  const topics = useQuery(readingAll('listTopics')).data?.items ?? []
  const ofTopics = (field: Field) =>
    field.topicIds.length === 0
      ? say('field.every_ticket')
      : topics.flatMap(({ id, name }) => (field.topicIds.includes(id) ? [name] : [])).join(', ')
  return (
    <EditedList
      title={say('settings.fields')}
      lead={say('field.lead')}
      query={query}
      none="field.none"
      line={(field) => ({
        name: field.name,
        facts: [
          say(`field.kind_${field.kind}`),
          ofTopics(field),
          field.disabled && say('settings.switched_off'),
        ],
      })}
      sheet={(field, onDone) => <FieldSheet field={field} topics={topics} onDone={onDone} />}
    />
  )
}

type FieldSheetProps = {
  field: Field | null
  topics: readonly { id: string; name: string }[]
  onDone: () => void
}

function FieldSheet({ field, topics, onDone }: FieldSheetProps) {
  const { say } = useWords()
  const [kind, setKind] = useState<Field['kind']>(field?.kind ?? 'text')
  const save = (form: FormData) => {
    const choices = textOf(form, 'choices').split('\n')
    const body = {
      name: textOf(form, 'name'),
      choices: kind === 'choice' ? choices.map((line) => line.trim()).filter(Boolean) : [],
      topicIds: form.getAll('topic').map(String),
      position: Number(form.get('position')),
    }
    if (!field) return call('createTicketField', { body: { ...body, kind } })
    const change = { ...body, disabled: form.get('disabled') === 'on' }
    const how = { ifMatch: `"${field.revision}"` }
    return call('updateTicketField', { params: { id: field.id }, body: change }, how)
  }
  return (
    <EditSheet
      title={field?.name ?? say('field.add')}
      refresh={['listTicketFields', 'readFieldsOf']}
      save={save}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={field?.name} required autoFocus />
      <div className="two">
        <Select
          label={say('field.kind')}
          name="kind"
          value={kind}
          disabled={field !== null}
          onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'text')}
          options={KINDS.map((one) => ({ value: one, words: say(`field.kind_${one}`) }))}
        />
        <TextField
          label={say('field.position')}
          name="position"
          type="number"
          min={0}
          max={10_000}
          defaultValue={field?.position ?? 0}
        />
      </div>
      {kind === 'choice' ? (
        <TextArea
          label={say('field.choices')}
          hint={say('field.choices_hint')}
          name="choices"
          rows={4}
          defaultValue={field?.choices.join('\n')}
          required
        />
      ) : null}
      <Checks
        legend={say('field.topics')}
        name="topic"
        options={topics.map(({ id, name }) => ({ value: id, words: name }))}
        picked={field?.topicIds}
      />
      {field ? (
        <Check name="disabled" defaultChecked={field.disabled}>
          {say('field.out_of_use')}
        </Check>
      ) : null}
    </EditSheet>
  )
}
