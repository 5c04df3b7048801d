import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { canUsePasskeys } from '#web/lib/passkeys.ts'
import { useWords } from '#web/lib/say.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { ConfirmAct } from '#web/pieces/confirm-act.tsx'
import { Button } from '#web/ui/button.tsx'
import { CodesBegin } from './codes-begin.tsx'
import { ChangePassword, EndCodes, PasskeyAdd, RenewRecovery } from './door-sheets.tsx'

type MyDoors = Output<'readMyDoors'>
type Open = 'password' | 'codes' | 'end' | 'recovery' | 'passkey' | null

/** How this person gets in: password, code, passkeys. */
export function Doors() {
  const part = usePartWords('people')
  const query = useQuery(reading('readMyDoors', {}))
  const [open, setOpen] = useState<Open>(null)
  const done = () => {
    setOpen(null)
    void queryClient.invalidateQueries({ queryKey: ['readMyDoors'] })
  }
  return (
    <section aria-labelledby="doors">
      <h3 className="label" id="doors">
        {part('doors.title')}
      </h3>
      <Button onClick={() => setOpen('password')}>{part('doors.change_password')}</Button>
      <QueryState query={query} lines={3}>
        {(doors) => (
          <>
            <Codes doors={doors} onOpen={setOpen} />
            <Passkeys doors={doors} onAdd={() => setOpen('passkey')} />
          </>
        )}
      </QueryState>
      {open === 'password' ? <ChangePassword onDone={done} /> : null}
      {open === 'codes' ? <CodesBegin onDone={done} /> : null}
      {open === 'end' ? <EndCodes onDone={done} /> : null}
      {open === 'recovery' ? <RenewRecovery onDone={done} /> : null}
      {open === 'passkey' ? <PasskeyAdd onDone={done} /> : null}
    </section>
  )
}

function Codes({ doors, onOpen }: { doors: MyDoors; onOpen: (what: Open) => void }) {
  const part = usePartWords('people')
  const { format } = useWords()
  const since = doors.codesSince
  return (
    <>
      <p>
        <strong>{part('doors.codes')}.</strong>{' '}
        {since
          ? part('doors.codes_on', { when: format.date(since), left: doors.recoveryCodesLeft })
          : part('doors.codes_off')}
      </p>
      <p className="acts">
        {since ? (
          <>
            <Button onClick={() => onOpen('recovery')}>{part('doors.recovery_renew')}</Button>
            <Button onClick={() => onOpen('end')}>{part('doors.codes_end')}</Button>
          </>
        ) : (
          <Button onClick={() => onOpen('codes')}>{part('doors.codes_begin')}</Button>
        )}
      </p>
    </>
  )
}

function Passkeys({ doors, onAdd }: { doors: MyDoors; onAdd: () => void }) {
  const part = usePartWords('people')
  const { format } = useWords()
  const now = useNow()
  const remove = async (id: string) => {
    await call('removePasskey', { params: { id } })
    await queryClient.invalidateQueries({ queryKey: ['readMyDoors'] })
  }
  return (
    <>
      <p>
        <strong>{part('doors.passkeys')}.</strong> {part('doors.passkeys_lead')}
      </p>
      {doors.passkeys.length ? (
        <ul className="rows">
          {doors.passkeys.map(({ id, name, lastUsedAt }) => (
            <li key={id}>
              <span>{name}</span>
              <ConfirmAct
                look="quiet"
                className="meta"
                title={part('doors.remove_title', { name })}
                words={part('doors.remove_words')}
                act={part('doors.remove')}
                run={() => remove(id)}
                aria-label={part('doors.remove_what', { name })}
              >
                {part('doors.remove')}
              </ConfirmAct>
              <span className="meta">
                {lastUsedAt
                  ? part('doors.passkey_used', { when: format.when(lastUsedAt, now) })
                  : part('doors.passkey_unused')}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <Button blocked={canUsePasskeys() ? null : part('doors.passkey_not_here')} onClick={onAdd}>
        {part('doors.add_passkey')}
      </Button>
    </>
  )
}
