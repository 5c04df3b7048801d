import type { UseMutationResult } from '@tanstack/react-query'
import { type FormEvent, type ReactNode, useLayoutEffect, useRef } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import { useKeptDraft } from './kept-draft.ts'
import { SaidWrong } from './said-wrong.tsx'

type KeptFormProps = {
  /** Names the form among all whose words are kept. */
  id: string
  saving: UseMutationResult<unknown, unknown, FormData>
  children: ReactNode
  /** Beside its own acts. */
  acts?: ReactNode
}

/** A form of the settings: what is written in it outlives leaving, until it is saved or thrown away. Secrets are not kept. */
export function KeptForm({ id, saving, children, acts }: KeptFormProps) {
  const { say, format } = useWords()
  const form = useRef<HTMLFormElement>(null)
  const draft = useKeptDraft<{ fields: Fields }>('form', id, NOTHING)
  const { fields } = draft.value
  useLayoutEffect(() => {
    if (form.current) fill(form.current, fields)
  }, [fields])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    saving.mutate(new FormData(event.currentTarget), { onSuccess: draft.discard })
  }
  return (
    <form
      className="form"
      ref={form}
      onSubmit={submit}
      onInput={({ currentTarget }) => draft.change({ fields: fieldsOf(currentTarget) })}
    >
      {children}
      <SaidWrong of={saving} />
      {draft.keptAt === null ? null : (
        <p className="meta">{say('draft.kept', { time: format.time(draft.keptAt) })}</p>
      )}
      <p className="acts">
        <Button look="main" type="submit" busy={saving.isPending}>
          {say('act.save')}
        </Button>
        {draft.keptAt === null ? null : (
          <Button
            look="bare"
            onClick={() => {
              form.current?.reset()
              draft.throwAway()
            }}
          >
            {say('draft.throw_away')}
          </Button>
        )}
        {acts}
      </p>
    </form>
  )
}

type Fields = Readonly<Record<string, string | boolean>>
const NOTHING: { fields: Fields } = { fields: {} }

function controlsOf(form: HTMLFormElement) {
  return [...form.elements].filter(
    (one): one is HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement =>
      'name' in one && one.name !== '' && 'value' in one && 'type' in one && one.type !== 'password',
  )
}

const isBox = (one: Element): one is HTMLInputElement =>
  one instanceof HTMLInputElement && one.type === 'checkbox'

function fieldsOf(form: HTMLFormElement): Fields {
  return Object.fromEntries(controlsOf(form).map((one) => [one.name, isBox(one) ? one.checked : one.value]))
}

function fill(form: HTMLFormElement, fields: Fields): void {
  for (const one of controlsOf(form)) {
    const kept = fields[one.name]
    if (isBox(one) && typeof kept === 'boolean') one.checked = kept
    else if (!isBox(one) && typeof kept === 'string' && kept !== one.value) one.value = kept
  }
}
