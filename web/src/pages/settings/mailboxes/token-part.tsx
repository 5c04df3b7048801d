import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { ConfirmAct } from '#web/pieces/confirm-act.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
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
          {say(oauth ? 'mailbox_page.connect_again' : 'mailbox_page.connect')}
        </Button>
        {oauth ? (
          <ConfirmAct
            blocked={blocked}
            title={say('mailbox_page.no_tokens_title', { address: mailbox.address })}
            words={say('mailbox_page.no_tokens_words')}
            act={say('mailbox_page.no_tokens')}
            run={() => change.mutateAsync({ oauth: null })}
          >
            {say('mailbox_page.no_tokens')}
          </ConfirmAct>
        ) : null}
      </p>
      {isEdited ? <TokenSheet mailbox={mailbox} onDone={() => setEdited(false)} /> : null}
    </section>
  )
}

type Provider = (typeof PROVIDERS)[number]

/** What the desk is called at the provider; then the browser goes there, or a refresh token is handed in. */
function TokenSheet({ mailbox, onDone }: { mailbox: Mailbox; onDone: () => void }) {
  const { say } = useWords()
  const { id, oauth, revision } = mailbox
  const known = PROVIDERS.find((one) => one !== 'own' && oauth?.tokenUrl.includes(one))
  const [provider, setProvider] = useState<Provider>(known ?? (oauth ? 'own' : 'google'))
  const [hasToken, setHasToken] = useState(false)
  const save = async (form: FormData) => {
    const given = (name: string) => textOf(form, name) || undefined
    const own =
      provider === 'own'
        ? { authorizeUrl: given('authorizeUrl'), tokenUrl: given('tokenUrl'), scope: given('scope') }
        : {}
    const client = {
      provider,
      ...own,
      clientId: textOf(form, 'clientId'),
      clientSecret: given('clientSecret'),
    }
    if (hasToken) {
      const body = { oauth: { ...client, refreshToken: given('refreshToken') } }
      return call('updateMailbox', { params: { id }, body }, { ifMatch: `"${revision}"` })
    }
    const { url } = await call('beginMailboxConsent', { params: { id }, body: client })
    window.location.assign(url)
  }
  return (
    <EditSheet
      title={say('mailbox_page.tokens')}
      lead={say('mailbox_page.connect_lead')}
      act={hasToken ? undefined : say('mailbox_page.connect')}
      refresh={hasToken ? ['readMailbox', 'listMailboxes'] : []}
      save={save}
      onDone={onDone}
    >
      <Select
        label={say('mailbox_page.provider')}
        value={provider}
        onChange={(event) => setProvider(PROVIDERS.find((one) => one === event.target.value) ?? 'own')}
        options={PROVIDERS.map((one) => ({ value: one, words: say(`mailbox_page.provider_${one}`) }))}
      />
      {provider === 'own' ? <OwnProvider oauth={oauth} hasToken={hasToken} /> : null}
      <ClientFields oauth={oauth} />
      <Check checked={hasToken} onChange={(event) => setHasToken(event.target.checked)}>
        {say('mailbox_page.have_token')}
      </Check>
      {hasToken ? (
        <TextField
          label={say('mailbox_page.refresh_token')}
          hint={oauth ? say('mailbox.password_kept') : undefined}
          name="refreshToken"
          type="password"
          autoComplete="new-password"
        />
      ) : (
        <RedirectAddress />
      )}
    </EditSheet>
  )
}

type OAuth = Mailbox['oauth']

function OwnProvider({ oauth, hasToken }: { oauth: OAuth; hasToken: boolean }) {
  const { say } = useWords()
  return (
    <>
      {hasToken ? null : (
        <TextField
          label={say('mailbox_page.authorize_url')}
          name="authorizeUrl"
          type="url"
          defaultValue={oauth?.authorizeUrl ?? undefined}
          required
        />
      )}
      <TextField
        label={say('mailbox_page.token_url')}
        name="tokenUrl"
        type="url"
        defaultValue={oauth?.tokenUrl}
        required
      />
      <TextField label={say('mailbox_page.scope')} name="scope" defaultValue={oauth?.scope ?? undefined} />
    </>
  )
}

function ClientFields({ oauth }: { oauth: OAuth }) {
  const { say } = useWords()
  return (
    <>
      <TextField
        label={say('mailbox_page.client_id')}
        name="clientId"
        defaultValue={oauth?.clientId}
        autoComplete="off"
        required
      />
      <TextField
        label={say('mailbox_page.client_secret')}
        hint={oauth ? say('mailbox.password_kept') : undefined}
        name="clientSecret"
        type="password"
        autoComplete="new-password"
      />
    </>
  )
}

/** To be copied to the provider. */
function RedirectAddress() {
  const { say } = useWords()
  const { data } = useQuery(reading('readConsentAddress', {}))
  return (
    <TextField
      label={say('mailbox_page.redirect_url')}
      hint={say('mailbox_page.redirect_hint')}
      value={data?.redirectUrl ?? ''}
      onFocus={(event) => event.target.select()}
      readOnly
    />
  )
}
