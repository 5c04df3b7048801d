import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PLACEHOLDERS } from '#core/mail/placeholders.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { MoreWords, useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, TextArea, TextField } from '#web/ui/field.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { EditedList } from './edited-list.tsx'
import { TemplatePreview, type Template } from './template-preview.tsx'

/** Words that are written often: in four languages, seen with the facts of a real ticket before anybody gets them. */
export function TemplatesSection() {
  const { say } = useWords()
  return (
    <MoreWords part="mail" fallback={<Skeleton label={say('state.loading')} />}>
      <Templates />
    </MoreWords>
  )
}

function Templates() {
  const { say } = useWords()
  const query = useQuery(readingAll('listTemplates'))
  const [shown, setShown] = useState<Template | null>(null)
  const spoken = ({ words }: Template) =>
    LANGUAGES.filter((one) => words[one]).map((one) => say(`language.${one}`))
  const preview = (template: Template) => (
    <Button
      look="quiet"
      className="meta"
      onClick={() => setShown(template)}
      aria-label={say('template.preview_what', { name: template.name })}
    >
      {say('template.preview')}
    </Button>
  )
  return (
    <>
      <EditedList
        title={say('settings.templates')}
        lead={say('template.lead_line')}
        query={query}
        none="template.none"
        line={(template) => ({
          name: template.name,
          facts: [...spoken(template), template.disabled && say('settings.switched_off')],
          acts: preview(template),
        })}
        sheet={(template, onDone) => <TemplateSheet template={template} onDone={onDone} />}
      />
      {shown ? <TemplatePreview template={shown} onDone={() => setShown(null)} /> : null}
    </>
  )
}

function TemplateSheet({ template, onDone }: { template: Template | null; onDone: () => void }) {
  const { say } = useWords()
  const save = (form: FormData) => {
    const written = LANGUAGES.flatMap((one) => {
      const text = textOf(form, one)
      return text ? [[one, text] as const] : []
    })
    const body = { name: textOf(form, 'name'), words: Object.fromEntries(written) }
    if (!template) return call('createTemplate', { body })
    return call(
      'updateTemplate',
      { params: { id: template.id }, body: { ...body, disabled: form.get('disabled') === 'on' } },
      { ifMatch: `"${template.revision}"` },
    )
  }
  return (
    <EditSheet
      title={template?.name ?? say('template.add')}
      lead={say('template.names', { names: PLACEHOLDERS.map((name) => `{${name}}`).join(' ') })}
      refresh={['listTemplates']}
      save={save}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={template?.name} required autoFocus />
      {LANGUAGES.map((one) => (
        <TextArea
          key={one}
          label={say(`language.${one}`)}
          name={one}
          lang={one}
          rows={4}
          defaultValue={template?.words[one]}
        />
      ))}
      {template ? (
        <Check name="disabled" defaultChecked={template.disabled}>
          {say('template.disable')}
        </Check>
      ) : null}
    </EditSheet>
  )
}
