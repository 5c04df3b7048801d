import { useMutation } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { Input } from '#contracts/client.ts'
import type { Language } from '#i18n/say.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { call } from '#web/lib/api.ts'
import { OWN_NAMES } from '#web/lib/own-names.ts'
import { useWords } from '#web/lib/say.tsx'
import { enter } from '#web/lib/session.ts'
import { homeUrl, startUrl } from '#web/lib/urls.ts'
import { zoneOptions } from '#web/lib/zone-options.ts'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import { Mark } from '#web/ui/mark.tsx'

type Start = 'sample' | 'empty'
export function FirstRunPage() {
  const { say } = useWords()
  const [isShort, setIsShort] = useState(false)
  const navigate = useNavigate()
  const setUp = useMutation({
    mutationFn: (body: Input<'setUp'>['body']) => call('setUp', { body }),
    onSuccess: async (session, { start }) => {
      await navigate(start === 'empty' ? startUrl() : homeUrl())
      enter(session)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const text = (name: string) => String(form.get(name) ?? '')
    setIsShort(text('password').length < 10)
    if (text('password').length < 10) return
    setUp.mutate({
      workspaceName: text('workspace'),
      ownerName: text('name'),
      email: text('email'),
      password: text('password'),
      language: text('language') as Language,
      zone: text('zone'),
      start: text('start') as Start,
    })
  }
  return (
    <main className="alone-page" id="main">
      <div className="alone-sheet">
        <p className="mark">
          <Mark /> Redress
        </p>
        <h1 className="title">{say('first_run.title')}</h1>
        <p className="second">{say('first_run.lead')}</p>
        <form className="form" onSubmit={submit}>
          <OwnerFields isShort={isShort} />
          <StartChoice />
          <SaidWrong of={setUp} />
          <p className="acts">
            <Button look="main" type="submit" busy={setUp.isPending}>
              {say('first_run.act')}
            </Button>
            <span className="meta" role="status">
              {setUp.isPending ? say('first_run.making') : ''}
            </span>
          </p>
        </form>
      </div>
    </main>
  )
}

function OwnerFields({ isShort }: { isShort: boolean }) {
  const { say, language, zone, speak } = useWords()
  return (
    <>
      <TextField
        label={say('first_run.workspace')}
        hint={say('first_run.workspace_hint')}
        name="workspace"
        autoComplete="organization"
        maxLength={200}
        required
        autoFocus
      />
      <TextField label={say('first_run.name')} name="name" autoComplete="name" maxLength={200} required />
      <TextField label={say('sign_in.email')} name="email" type="email" autoComplete="username" required />
      <TextField
        label={say('sign_in.password')}
        hint={say('first_run.password_hint')}
        wrong={isShort ? say('first_run.password_short') : null}
        name="password"
        type="password"
        autoComplete="new-password"
        required
      />
      <div className="two">
        <Select
          label={say('first_run.language')}
          name="language"
          value={language}
          onChange={(event) => void speak(event.target.value as Language)}
          options={LANGUAGES.map((one) => ({ value: one, words: OWN_NAMES[one] }))}
        />
        <Select label={say('first_run.zone')} name="zone" defaultValue={zone} options={zoneOptions(zone)} />
      </div>
    </>
  )
}

function StartChoice() {
  const { say } = useWords()
  return (
    <fieldset className="choice">
      <legend className="label">{say('first_run.begin')}</legend>
      <Check kind="radio" name="start" value="sample" defaultChecked>
        {say('first_run.sample')}
      </Check>
      <Check kind="radio" name="start" value="empty">
        {say('first_run.empty')}
      </Check>
    </fieldset>
  )
}
