import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Output } from '#contracts/client.ts'
import { call } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import type { Mailbox } from './mailbox.ts'

type Tried = Output<'checkMailbox'>['inbound']

/** How mail comes in and goes out, what waits, and what happens when both are tried now. */
export function MailboxWays({ mailbox, blocked }: { mailbox: Mailbox; blocked: string | null }) {
  const { say, format } = useWords()
  const now = useNow()
  const trial = useMutation({ mutationFn: () => call('checkMailbox', { params: { id: mailbox.id } }) })
  const { inbound, outbound, failingSince, sendFailingSince, lastFetchAt, lastSentAt } = mailbox
  const when = (at: string | null) => (at ? format.when(at, now) : say('mailbox_page.not_yet'))
  return (
    <section aria-labelledby="ways" className="mailbox-part">
      <h2 className="title" id="ways">
        {say('mailbox_page.ways')}
      </h2>
      {mailbox.disabled ? <p>{say('mailbox_page.is_off')}</p> : null}
      {mailbox.paused ? <p>{say('mailbox_page.is_paused')}</p> : null}
      <dl className="mailbox-facts">
        <Way
          name={say('mailbox_page.in')}
          place={
            inbound.host
              ? `${inbound.host}:${inbound.port}, ${inbound.folders.join(', ')}`
              : say(`mailbox.kind_${inbound.kind}`)
          }
          wrong={
            failingSince
              ? say('mailbox_page.in_fails', {
                  when: format.when(failingSince, now),
                  error: mailbox.lastError ?? '',
                })
              : null
          }
          tried={trial.data?.inbound}
        >
          {inbound.kind === 'imap' ? say('mailbox_page.last_fetch', { when: when(lastFetchAt) }) : null}
        </Way>
        <Way
          name={say('mailbox_page.out')}
          place={outbound.host ? `${outbound.host}:${outbound.port}` : say('mailbox_page.desks_way')}
          wrong={
            sendFailingSince
              ? say('mailbox_page.out_fails', {
                  when: format.when(sendFailingSince, now),
                  error: mailbox.sendError ?? '',
                })
              : null
          }
          tried={trial.data?.outbound}
        >
          {say('mailbox_page.last_sent', { when: when(lastSentAt) })}
        </Way>
        <dt className="label">{say('mailbox_page.queue')}</dt>
        <dd>
          {say('mailbox_page.waiting', { count: mailbox.waiting })}{' '}
          {say('mailbox_page.parked', { count: mailbox.parked })}
        </dd>
      </dl>
      <p className="acts">
        <Button look="main" blocked={blocked} busy={trial.isPending} onClick={() => trial.mutate()}>
          {say('mailbox_page.try')}
        </Button>
      </p>
      <SaidWrong of={trial} />
    </section>
  )
}

type WayProps = {
  name: string
  place: string
  wrong: string | null
  tried: Tried | undefined
  children: ReactNode
}

function Way({ name, place, wrong, tried, children }: WayProps) {
  const { say } = useWords()
  return (
    <>
      <dt className="label">{name}</dt>
      <dd>
        <p>{place}</p>
        <p className="meta">{children}</p>
        {wrong ? <p className="said-wrong">{wrong}</p> : null}
        <p role="status">
          {tried ? (
            <>
              {say('mailbox_page.tried', { words: tried.words })}{' '}
              {tried.said && !wrong?.includes(tried.said) ? <span className="meta">{tried.said}</span> : null}
            </>
          ) : null}
        </p>
      </dd>
    </>
  )
}
