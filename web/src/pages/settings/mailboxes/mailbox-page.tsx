import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { reading } from '#web/lib/api.ts'
import { MoreWords, useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { settingUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import { MailboxSheet } from './mailbox-sheet.tsx'
import './mailboxes.css'
import { MailboxWays } from './mailbox-ways.tsx'
import { NewMailbox } from './new-mailbox.tsx'
import { PauseAct } from './pause-act.tsx'
import { SigningPart } from './signing-part.tsx'
import { TokenPart } from './token-part.tsx'
import type { Mailbox } from './mailbox.ts'

/** One mailbox: how it fares both ways, and everything that is set for it; or a new one, found by its address. */
export function MailboxPage() {
  const { say } = useWords()
  const id = useParams({ strict: false }).mailboxId ?? 'new'
  return (
    <main id="main" className="place mailbox-page">
      <MoreWords part="mail" fallback={<Skeleton label={say('state.loading')} />}>
        {id === 'new' ? <NewMailbox /> : <KnownMailbox id={id} />}
      </MoreWords>
    </main>
  )
}

function KnownMailbox({ id }: { id: string }) {
  const { say } = useWords()
  const query = useQuery({ ...reading('readMailbox', { params: { id } }), refetchInterval: 15_000 })
  return (
    <QueryState query={query} page={say('settings.mailboxes')}>
      {(mailbox) => <MailboxCare mailbox={mailbox} />}
    </QueryState>
  )
}

function MailboxCare({ mailbox }: { mailbox: Mailbox }) {
  useOpenTitle(mailbox.address)
  const { say } = useWords()
  const [isEdited, setEdited] = useState(false)
  const may = useMay('mailbox.manage')
  const blocked = may ? null : say('settings.admins_only')
  const signsIn = mailbox.inbound.host !== null || mailbox.outbound.host !== null
  return (
    <>
      <header className="head">
        <p className="meta crumb">
          <Link {...settingUrl('mailboxes')}>{say('settings.mailboxes')}</Link>
        </p>
        <h1 className="title">{mailbox.address}</h1>
        <p className="acts">
          <Button blocked={blocked} onClick={() => setEdited(true)}>
            {say('act.edit')}
          </Button>
          <PauseAct mailbox={mailbox} blocked={blocked} />
        </p>
      </header>
      <MailboxWays mailbox={mailbox} blocked={blocked} />
      <SigningPart mailbox={mailbox} blocked={blocked} />
      {signsIn ? <TokenPart mailbox={mailbox} blocked={blocked} /> : null}
      {isEdited ? <MailboxSheet mailbox={mailbox} onDone={() => setEdited(false)} /> : null}
    </>
  )
}
