import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect } from 'react'
import { call, queryClient } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { MoreWords, useWords, type SayWord } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { type ConsentSearch, mailboxUrl, settingUrl } from '#web/lib/urls.ts'
import { Skeleton } from '#web/ui/skeleton.tsx'
import './mailboxes.css'

/** Where a provider sends people back to: finishes the sign-in, or says why it cannot be. */
export function ConsentPage() {
  const { say } = useWords()
  return (
    <main id="main" className="place mailbox-page">
      <MoreWords part="mail" fallback={<Skeleton label={say('state.loading')} />}>
        <CameBack {...(useSearch({ strict: false }) as ConsentSearch)} />
      </MoreWords>
    </main>
  )
}

function CameBack({ state, code, error }: ConsentSearch) {
  const { say } = useWords()
  if (state && code) return <Finishing state={state} code={code} />
  const why = error ? wordsOf(say, error) : say('mailbox_page.consent_nothing')
  return <NotConnected why={why} state={error ? state : undefined} />
}

function Finishing({ state, code }: { state: string; code: string }) {
  const { say } = useWords()
  const problem = useProblem()
  const navigate = useNavigate()
  // Once, however often this is drawn: the provider's code is good for one try.
  const finishing = useQuery({
    queryKey: ['finishMailboxConsent', state],
    queryFn: () => call('finishMailboxConsent', { body: { state, code } }),
    retry: false,
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  })
  const { data } = finishing
  useEffect(() => {
    if (!data) return
    for (const route of ['readMailbox', 'listMailboxes'])
      void queryClient.invalidateQueries({ queryKey: [route] })
    toast(say('mailbox_page.connected', { address: data.address }), null, 6_000)
    void navigate({ ...mailboxUrl(data.id), replace: true })
  }, [data, navigate, say])
  if (finishing.isError) return <NotConnected why={problem(finishing.error)} state={state} />
  return <Skeleton label={say('mailbox_page.connecting')} />
}

function NotConnected({ why, state }: { why: string; state: string | undefined }) {
  const { say } = useWords()
  const mailboxId = /^(mbx_\w{1,60})\./.exec(state ?? '')?.[1]
  return (
    <>
      <header className="head">
        <p className="meta crumb">
          <Link {...settingUrl('mailboxes')}>{say('settings.mailboxes')}</Link>
        </p>
        <h1 className="title">{say('mailbox_page.not_connected')}</h1>
      </header>
      <section className="mailbox-part">
        <p role="alert">{why}</p>
        <p className="second">{say('mailbox_page.unchanged')}</p>
        {mailboxId ? (
          <p>
            <Link {...mailboxUrl(mailboxId)}>{say('mailbox_page.to_mailbox')}</Link>
          </p>
        ) : null}
      </section>
    </>
  )
}

const CODES: Record<string, 'denied' | 'admin' | 'scope' | 'away'> = {
  access_denied: 'denied',
  consent_required: 'denied',
  interaction_required: 'denied',
  admin_policy_enforced: 'admin',
  org_internal: 'admin',
  unauthorized_client: 'scope',
  invalid_scope: 'scope',
  server_error: 'away',
  temporarily_unavailable: 'away',
}

/** In our words: the address is written by whoever made the link, so that nothing of it is shown but a plain code. */
function wordsOf(say: SayWord, error: string): string {
  const known = CODES[error]
  if (known) return say(`mailbox_page.consent_${known}`)
  return say('mailbox_page.consent_other', { code: error.replace(/\W/g, '').slice(0, 40) })
}
