import { useState } from 'react'
import { call } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { useMailboxChange, type Mailbox } from './mailbox.ts'

const PROVIDERS = ['google', 'microsoft', 'own'] as const

/** Signing in with tokens (OAuth2), where a provider takes no passwords any more. */
export function TokenPart({ mailbox, blocked }: { mailbox: Mailbox; blocked: string | null }) {
  const { say } = useWords()
  const [isEdited, setEdited] = useState(false)
  const change = useMailboxChange(mailbox)
  const { oauth } = mailbox
  return (
    <section aria-labelledby="tokens" className="mailbox-part">
      <h2 className="title" id="tokens">
        {say('mailbox_page.tokens')}
      </h2>
      <p className="second">
        {oauth
          ? say('mailbox_page.by_token', { host: new URL(oauth.tokenUrl).host, client: oauth.clientId })
          : say('mailbox_page.by_password')}
      </p>
      <p className="acts">
        <Button blocked={blocked} onClick={() => setEdited(true)}>
          {oauth ? say('act.edit') : say('mailbox_page.use_tokens')}
        </Button>
        {oauth ? (
          <Button blocked={blocked} busy={change.isPending} onClick={() => change.mutate({ oauth: null })}>
            {say('mailbox_page.no_tokens')}
          </Button>
        ) : null}
      </p>
      {isEdited ? <TokenSheet mailbox={mailbox} onDone={() => setEdited(false)} /> : null}
    </section>
  )
}

function TokenSheet({ mailbox, onDone }: { mailbox: Mailbox; onDone: () => void }) {
  const { say } = useWords()
  const { oauth } = mailbox
  const known = PROVIDERS.find((one) => one !== 'own' && oauth?.tokenUrl.includes(one))
  const [provider, setProvider] = useState<(typeof PROVIDERS)[number]>(known ?? (oauth ? 'own' : 'google'))
  const save = (form: FormData) => {
    const given = (name: string) => textOf(form, name) || undefined
    const body = {
      provider,
      tokenUrl: provider === 'own' ? given('tokenUrl') : undefined,
      clientId: textOf(form, 'clientId'),
      clientSecret: given('clientSecret'),
      refreshToken: given('refreshToken'),
    }
    return call(
      'updateMailbox',
      { params: { id: mailbox.id }, body: { oauth: body } },
      { ifMatch: `"${mailbox.revision}"` },
    )
  }
  const kept = oauth ? say('mailbox.password_kept') : undefined
  return (
    <EditSheet
      title={say('mailbox_page.tokens')}
      lead={say('mailbox_page.tokens_lead')}
      refresh={['readMailbox', 'listMailboxes']}
      save={save}
      onDone={onDone}
    >
      <Select
        label={say('mailbox_page.provider')}
        value={provider}
        onChange={(event) => setProvider(PROVIDERS.find((one) => one === event.target.value) ?? 'own')}
        options={PROVIDERS.map((one) => ({ value: one, words: say(`mailbox_page.provider_${one}`) }))}
      />
      {provider === 'own' ? (
        <TextField
          label={say('mailbox_page.token_url')}
          name="tokenUrl"
          type="url"
          defaultValue={oauth?.tokenUrl}
          required
        />
      ) : null}
      <TextField
        label={say('mailbox_page.client_id')}
        name="clientId"
        defaultValue={oauth?.clientId}
        required
      />
      <TextField
        label={say('mailbox_page.client_secret')}
        hint={kept}
        name="clientSecret"
        type="password"
        autoComplete="new-password"
      />
      <TextField
        label={say('mailbox_page.refresh_token')}
        hint={kept}
        name="refreshToken"
        type="password"
        autoComplete="new-password"
      />
    </EditSheet>
  )
}
