import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { call, hasCode, queryClient } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { enter } from '#web/lib/session.ts'
import { useProblem } from '#web/lib/problem.ts'
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

function SignInForm() {
  const { say } = useWords()
  const problem = useProblem()
  const signIn = useMutation({
    mutationFn: (body: { email: string; password: string }) => call('signIn', { body }),
    onSuccess: (session) => {
      enter(session)
      void queryClient.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' })
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    signIn.mutate({ email: String(form.get('email')), password: String(form.get('password')) })
  }
  const wrong = signIn.isError
    ? hasCode(signIn.error, 'wrong_credentials')
      ? say('sign_in.wrong')
      : hasCode(signIn.error, 'too_many_requests')
        ? say('sign_in.wait')
        : problem(signIn.error)
    : null
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
      <p className="acts">
        <Button look="main" type="submit" busy={signIn.isPending}>
          {say('sign_in.act')}
        </Button>
        <a href="/forgot">{say('sign_in.forgot')}</a>
      </p>
    </form>
  )
}
