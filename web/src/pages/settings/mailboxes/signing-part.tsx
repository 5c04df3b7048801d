import type { FormEvent } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { textOf } from '#web/pieces/edit-sheet.tsx'
import { ConfirmAct } from '#web/pieces/confirm-act.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { TextArea, TextField } from '#web/ui/field.tsx'
import { useMailboxChange, type Mailbox } from './mailbox.ts'

type PartProps = { mailbox: Mailbox; blocked: string | null }

/** The key that signs what leaves, and what the domain's DNS must say for others to trust it. */
export function SigningPart({ mailbox, blocked }: PartProps) {
  const { say } = useWords()
  const change = useMailboxChange(mailbox)
  const { dkim } = mailbox
  return (
    <section aria-labelledby="signing" className="mailbox-part">
      <h2 className="title" id="signing">
        {say('mailbox_page.signing')}
      </h2>
      <p className="second">{dkim ? say('mailbox_page.signed') : say('mailbox_page.not_signed')}</p>
      {dkim ? (
        <>
          <p className="label">{say('mailbox_page.dns_name')}</p>
          <p className="secret">{dkim.record.name}</p>
          <p className="label">{say('mailbox_page.dns_value')}</p>
          <p className="secret">{dkim.record.value}</p>
          <p className="acts">
            <ConfirmAct
              blocked={blocked}
              title={say('mailbox_page.no_signing_title', { address: mailbox.address })}
              words={say('mailbox_page.no_signing_words')}
              act={say('mailbox_page.no_signing')}
              run={() => change.mutateAsync({ dkim: null })}
            >
              {say('mailbox_page.no_signing')}
            </ConfirmAct>
          </p>
        </>
      ) : (
        <SigningForm mailbox={mailbox} blocked={blocked} busy={change.isPending} onMake={change.mutate} />
      )}
      <SaidWrong of={change} />
    </section>
  )
}

type Change = Parameters<ReturnType<typeof useMailboxChange>['mutate']>[0]
type FormProps = PartProps & { busy: boolean; onMake: (change: Change) => void }

function SigningForm({ mailbox, blocked, busy, onMake }: FormProps) {
  const { say } = useWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const privateKey = textOf(form, 'key') || undefined
    onMake({ dkim: { domain: textOf(form, 'domain'), selector: textOf(form, 'selector'), privateKey } })
  }
  return (
    <form className="form" onSubmit={submit}>
      <div className="two">
        <TextField
          label={say('mailbox_page.domain')}
          name="domain"
          defaultValue={mailbox.address.split('@')[1]}
          required
        />
        <TextField label={say('mailbox_page.selector')} name="selector" defaultValue="redress" required />
      </div>
      <TextArea
        label={say('mailbox_page.own_key')}
        hint={say('mailbox_page.own_key_hint')}
        name="key"
        rows={3}
      />
      <p className="acts">
        <Button type={blocked ? 'button' : 'submit'} blocked={blocked} busy={busy}>
          {say('mailbox_page.make_key')}
        </Button>
      </p>
    </form>
  )
}
