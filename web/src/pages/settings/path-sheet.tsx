import { useState } from 'react'
import type { Input } from '#contracts/client.ts'
import { call } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { TermField, termFrom } from '#web/pieces/term-field.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, TextField } from '#web/ui/field.tsx'
import { StepFields, stepFrom } from './path-step-fields.tsx'
import type { EscalationPath } from './paths-section.tsx'

type Definition = Input<'createPath'>['body']['definition']
type Step = EscalationPath['definition']['steps'][number]
type Kept = { key: number; step: Step | null }

/** A path as steps from the lowest up; the desk refuses one that reaches nobody. */
export function PathSheet({ path, onDone }: { path: EscalationPath | null; onDone: () => void }) {
  const { say } = useWords()
  const known = path?.definition
  const [steps, setSteps] = useState<Kept[]>(() =>
    known ? known.steps.map((step, key) => ({ key, step })) : [{ key: 0, step: null }],
  )
  const definitionFrom = (form: FormData): Definition => ({
    ...(known ?? {
      chooseBy: {},
      acknowledgementExpires: { amount: 1, unit: 'end_of_next_business_day' },
    }),
    steps: steps.map(({ key, step }, index) => stepFrom(form, `s${key}`, step, index === steps.length - 1)),
    closeWithin: termFrom(form, 'close'),
    updateEvery: { normal: termFrom(form, 'normal'), severe: termFrom(form, 'severe') },
  })
  const save = (form: FormData) => {
    const body = { name: textOf(form, 'name'), definition: definitionFrom(form) }
    if (!path) return call('createPath', { body })
    return call(
      'publishPath',
      { params: { id: path.id }, body: { ...body, active: form.get('active') === 'on' } },
      { ifMatch: `"${path.revision}"` },
    )
  }
  const nextKey = Math.max(-1, ...steps.map(({ key }) => key)) + 1
  return (
    <EditSheet
      title={path?.name ?? say('path.add')}
      lead={say('path.keeps_version')}
      act={path ? say('settings.publish', { version: path.version + 1 }) : undefined}
      refresh={['listPaths']}
      save={save}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={path?.name} required autoFocus />
      {steps.map(({ key, step }, index) => (
        <StepFields
          key={key}
          name={`s${key}`}
          step={step}
          number={index + 1}
          onRemove={steps.length > 1 ? () => setSteps(steps.filter((one) => one.key !== key)) : null}
        />
      ))}
      <p className="acts">
        <Button onClick={() => setSteps([...steps, { key: nextKey, step: null }])}>
          {say('path.add_step')}
        </Button>
      </p>
      <TermField
        name="normal"
        label={say('path.update_normal')}
        term={known?.updateEvery.normal ?? { amount: 8, unit: 'business_hour' }}
      />
      <TermField
        name="severe"
        label={say('path.update_severe')}
        term={known?.updateEvery.severe ?? { amount: 4, unit: 'business_hour' }}
      />
      <TermField
        name="close"
        label={say('path.close_within')}
        term={known?.closeWithin ?? { amount: 30, unit: 'calendar_day' }}
      />
      {path ? (
        <Check name="active" defaultChecked={path.active}>
          {say('settings.in_use')}
        </Check>
      ) : null}
    </EditSheet>
  )
}
