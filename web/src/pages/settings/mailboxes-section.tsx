import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import type { Output } from '#contracts/client.ts'
import { readingAll } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { mailboxUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SectionHead } from './section-head.tsx'

type Mailbox = Output<'listMailboxes'>['items'][number]

/** Every mailbox and how it fares; each has a page of its own. */
export function MailboxesSection() {
  const { say } = useWords()
  const navigate = useNavigate()
  const query = useQuery({ ...readingAll('listMailboxes'), refetchInterval: 30_000 })
  return (
    <>
      <SectionHead
        title={say('settings.mailboxes')}
        lead={say('mailbox.lead_line')}
        needs="mailbox.manage"
        onAdd={() => void navigate(mailboxUrl('new'))}
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items.map((mailbox) => (
              <li key={mailbox.id}>
                <Link {...mailboxUrl(mailbox.id)}>{mailbox.address}</Link>
                <MailboxState mailbox={mailbox} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </>
  )
}

function MailboxState({ mailbox }: { mailbox: Mailbox }) {
  const { say, format } = useWords()
  const now = useNow()
  const { failingSince, sendFailingSince } = mailbox
  const parts = [
    say(`mailbox.kind_${mailbox.inbound.kind}`),
    mailbox.lastFetchAt ? say('mailbox.fetched', { when: format.when(mailbox.lastFetchAt, now) }) : '',
    mailbox.waiting > 0 ? say('mailbox.waiting', { count: mailbox.waiting }) : '',
    mailbox.parked > 0 ? say('mailbox.parked', { count: mailbox.parked }) : '',
    mailbox.paused ? say('mailbox.paused') : '',
    mailbox.disabled ? say('settings.switched_off') : '',
  ]
  return (
    <>
      <span className="meta">{parts.filter(Boolean).join(', ')}</span>
      {failingSince ? (
        <span className="wide-cell said-wrong">
          {say('mailbox.failing', { when: format.when(failingSince, now) })} {mailbox.lastError}
        </span>
      ) : null}
      {sendFailingSince ? (
        <span className="wide-cell said-wrong">
          {say('mailbox.cannot_send', { when: format.when(sendFailingSince, now) })} {mailbox.sendError}
        </span>
      ) : null}
    </>
  )
}
