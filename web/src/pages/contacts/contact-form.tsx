import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import type { Output } from '#contracts/client.ts'
import type { Language } from '#i18n/say.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call, queryClient } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'

/** Name, language and notes of a customer, changed in place. */
export function ContactForm({ contact }: { contact: Output<'readContact'> }) {
  const { say } = useWords()
  const mayWrite = useMay('contact.write')
  const save = useMutation({
    mutationFn: (form: FormData) =>
      call(
        'updateContact',
        {
          params: { id: contact.id },
          body: {
            name: String(form.get('name')),
            language: (String(form.get('language')) || null) as Language | null,
            notes: String(form.get('notes')),
          },
        },
        { ifMatch: `"${contact.revision}"` },
      ),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['readContact'] })
      toast(say('settings.saved'), null, 4_000)
    },
  })
  return (
    <form
      className="form"
      onSubmit={(event: FormEvent<HTMLFormElement>) => {
        event.preventDefault()
        save.mutate(new FormData(event.currentTarget))
      }}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={contact.name} required />
      <Select
        label={say('first_run.language')}
        name="language"
        defaultValue={contact.language ?? ''}
        options={[
          { value: '', words: say('contacts.language_unknown') },
          ...LANGUAGES.map((one) => ({ value: one, words: say(`language.${one}`) })),
        ]}
      />
      <TextArea label={say('contacts.notes')} name="notes" rows={4} defaultValue={contact.notes} />
      <SaidWrong of={save} />
      <p className="acts">
        <Button type="submit" busy={save.isPending} blocked={mayWrite ? null : say('ticket.not_your_role')}>
          {say('act.save')}
        </Button>
      </p>
    </form>
  )
}
