import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import { call, hasCode, queryClient } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { askPasskey, canUsePasskeys } from '#web/lib/passkeys.ts'
import { useWords } from '#web/lib/say.tsx'
import type { Session } from '#web/lib/session.ts'
import { enter } from '#web/lib/session.ts'
import { useProblem } from '#web/lib/problem.ts'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'
import { Mark } from '#web/ui/mark.tsx'

export function SignInPage() {
  const { say } = useWords()
  return (
    <main className="alone-page" id="main">
      <div className="alone-sheet">
        <p className="mark">
          <Mark /> Redress
        </p>
        <h1 className="title">{say('sign_in.title')}</h1>
        <SignInForm />
      </div>
    </main>
  )
}

/** The session ended while somebody worked: the page stays beneath, with everything typed. */
export function SignInAgain() {
  const { say } = useWords()
  return (
    <Dialog title={say('sign_in.title')} onClose={() => undefined}>
      <p>{say('sign_in.again')}</p>
      <SignInForm />
    </Dialog>
  )
}

/** Address and password; a code where the second step is on; or a passkey instead of all of them. */
function SignInForm() {
  const { say } = useWords()
  const part = usePartWords('people')
  const [asksCode, setAsksCode] = useState(false)
  const signIn = useMutation({
    mutationFn: (body: { email: string; password: string; code?: string }) => call('signIn', { body }),
    onSuccess: comeIn,
    onError: (error) => {
      if (hasCode(error, 'code_needed')) setAsksCode(true)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    signIn.mutate({ email: text('email'), password: text('password'), code: text('code') || undefined })
  }
  const { wrong, aboutCode } = useFault(signIn.error)
  return (
    <form className="form" onSubmit={submit}>
      <TextField
        label={say('sign_in.email')}
        name="email"
        type="email"
        autoComplete="username"
        required
        autoFocus
      />
      <TextField
        label={say('sign_in.password')}
        name="password"
        type="password"
        autoComplete="current-password"
        required
        wrong={wrong}
      />
      {asksCode ? (
        <TextField
          label={part('doors.code')}
          hint={part('doors.code_hint')}
          name="code"
          autoComplete="one-time-code"
          required
          autoFocus
          wrong={aboutCode}
        />
      ) : null}
      <p className="acts">
        <Button look="main" type="submit" busy={signIn.isPending}>
          {say('sign_in.act')}
        </Button>
        <a href="/forgot">{say('sign_in.forgot')}</a>
      </p>
      {canUsePasskeys() ? <PasskeyAct /> : null}
    </form>
  )
}

/** What went wrong, beside the field it is about; that a code is needed is no fault. */
function useFault(error: unknown): { wrong: string | null; aboutCode: string | null } {
  const { say } = useWords()
  const problem = useProblem()
  if (!error || hasCode(error, 'code_needed')) return { wrong: null, aboutCode: null }
  if (hasCode(error, 'wrong_code')) return { wrong: null, aboutCode: problem(error) }
  if (hasCode(error, 'wrong_credentials')) return { wrong: say('sign_in.wrong'), aboutCode: null }
  if (hasCode(error, 'too_many_requests')) return { wrong: say('sign_in.wait'), aboutCode: null }
  return { wrong: problem(error), aboutCode: null }
}

function PasskeyAct() {
  const part = usePartWords('people')
  const signIn = useMutation({
    mutationFn: async () => {
      const begun = await call('beginPasskeySignIn', {})
      const credential = await askPasskey(begun.options, {
        stopped: part('doors.passkey_stopped'),
        badPlace: part('doors.passkey_bad_place'),
      })
      return call('signInWithPasskey', { body: { challengeId: begun.challengeId, credential } })
    },
    onSuccess: comeIn,
  })
  return (
    <>
      <p className="acts">
        <Button busy={signIn.isPending} onClick={() => signIn.mutate()}>
          {part('doors.with_passkey')}
        </Button>
      </p>
      <SaidWrong of={signIn} />
    </>
  )
}

function comeIn(session: Session): void {
  enter(session)
  void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
}
