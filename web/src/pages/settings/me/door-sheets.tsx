import { useState } from 'react'
import { call } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { makePasskey } from '#web/lib/passkeys.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { TextField } from '#web/ui/field.tsx'
import { browserName } from './browser-name.ts'
import { RecoveryCodes } from './recovery-codes.tsx'

type SheetProps = { onDone: () => void }
/** Passwords are taken as they are typed, spaces too. */
const passwordOf = (form: FormData, name = 'password') => String(form.get(name) ?? '')

export function PasswordField() {
  const part = usePartWords('people')
  return (
    <TextField
      label={part('doors.your_password')}
      name="password"
      type="password"
      autoComplete="current-password"
      required
      autoFocus
    />
  )
}

export function ChangePassword({ onDone }: SheetProps) {
  const part = usePartWords('people')
  const { say } = useWords()
  return (
    <EditSheet
      title={part('doors.change_password')}
      refresh={['listMySessions']}
      save={async (form) => {
        const body = { current: passwordOf(form), next: passwordOf(form, 'next') }
        await call('changeMyPassword', { body })
        toast(part('doors.password_changed'))
      }}
      onDone={onDone}
    >
      <TextField
        label={part('doors.password_now')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        autoFocus
      />
      <TextField
        label={part('doors.new_password')}
        hint={say('first_run.password_hint')}
        name="next"
        type="password"
        autoComplete="new-password"
        minLength={10}
        required
      />
    </EditSheet>
  )
}

export function EndCodes({ onDone }: SheetProps) {
  const part = usePartWords('people')
  return (
    <EditSheet
      title={part('doors.codes_end')}
      lead={part('doors.codes_off')}
      act={part('doors.codes_end')}
      refresh={['readMyDoors']}
      save={(form) => call('endMyCodes', { body: { password: passwordOf(form) } })}
      onDone={onDone}
    >
      <PasswordField />
    </EditSheet>
  )
}

export function RenewRecovery({ onDone }: SheetProps) {
  const part = usePartWords('people')
  const [codes, setCodes] = useState<readonly string[] | null>(null)
  if (codes) return <RecoveryCodes codes={codes} onDone={onDone} />
  return (
    <EditSheet
      title={part('doors.recovery_renew')}
      act={part('doors.next')}
      refresh={['readMyDoors']}
      save={async (form) => {
        const body = { password: passwordOf(form) }
        setCodes((await call('renewMyRecoveryCodes', { body })).recoveryCodes)
      }}
      onDone={() => undefined}
      onCancel={onDone}
    >
      <PasswordField />
    </EditSheet>
  )
}

export function PasskeyAdd({ onDone }: SheetProps) {
  const part = usePartWords('people')
  return (
    <EditSheet
      title={part('doors.add_passkey')}
      lead={part('doors.passkeys_lead')}
      act={part('doors.next')}
      refresh={['readMyDoors']}
      save={async (form) => {
        const begun = await call('beginPasskey', { body: { password: passwordOf(form) } })
        const credential = await makePasskey(begun.options, {
          stopped: part('doors.passkey_stopped'),
          badPlace: part('doors.passkey_bad_place'),
        })
        await call('addPasskey', {
          body: { challengeId: begun.challengeId, name: textOf(form, 'name'), credential },
        })
      }}
      onDone={onDone}
    >
      <PasswordField />
      <TextField
        label={part('doors.passkey_name')}
        hint={part('doors.passkey_name_hint')}
        name="name"
        defaultValue={browserName(navigator.userAgent)}
        maxLength={200}
        required
      />
    </EditSheet>
  )
}
