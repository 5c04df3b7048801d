import type { ReactNode } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { textOf } from '#web/pieces/edit-sheet.tsx'
import { Check, TextField } from '#web/ui/field.tsx'

type ServerFieldsProps = {
  title: string
  name: string
  known: { host: string | null; port: number | null; secure: boolean; user: string | null } | null
  port: number
  /** A password is kept already. */
  isKept?: boolean
  children?: ReactNode
}

/** Where mail is fetched, or sent through. */
export function ServerFields({ title, name, known, port, isKept = false, children }: ServerFieldsProps) {
  const { say } = useWords()
  return (
    <fieldset className="step-fields">
      <legend className="label">{title}</legend>
      <div className="two">
        <TextField label={say('mailbox.host')} name={`${name}.host`} defaultValue={known?.host ?? ''} />
        <TextField
          label={say('mailbox.port')}
          name={`${name}.port`}
          type="number"
          min={1}
          max={65535}
          defaultValue={known?.port ?? port}
        />
        <TextField
          label={say('mailbox.user')}
          name={`${name}.user`}
          autoComplete="off"
          defaultValue={known?.user ?? ''}
        />
        <TextField
          label={say('sign_in.password')}
          hint={isKept ? say('mailbox.password_kept') : undefined}
          name={`${name}.password`}
          type="password"
          autoComplete="new-password"
        />
      </div>
      <Check name={`${name}.secure`} defaultChecked={known?.host ? known.secure : true}>
        {say('mailbox.secure')}
      </Check>
      {children ? <div className="two">{children}</div> : null}
    </fieldset>
  )
}

export function serverFrom(form: FormData, name: string) {
  return {
    host: textOf(form, `${name}.host`),
    port: Number(form.get(`${name}.port`)),
    secure: form.get(`${name}.secure`) === 'on',
    user: textOf(form, `${name}.user`) || undefined,
    password: String(form.get(`${name}.password`) ?? '') || undefined,
  }
}
