import { useMutation } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { mailboxUrl, settingUrl } from '#web/lib/urls.ts'
import { useOpenTitle } from '#web/lib/window-title.ts'
import { textOf } from '#web/pieces/edit-sheet.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { FetchingFields, fetchingFrom } from './fetching-fields.tsx'
import { ServerFields, serverFrom } from './server-fields.tsx'

type Found = Output<'discoverMailbox'>
type Kind = 'imap' | 'smtp'

/** A full mailbox that is connected does not become thousands of tickets unless somebody says so. */
const NEW = { folders: [], begin: 'new', afterwards: 'mark_read', moveTo: null } as const

/** Type an address: its servers are found; then a password, and both ways are tried before it is done. */
export function NewMailbox() {
  const { say } = useWords()
  const blocked = useMay('mailbox.manage') ? null : say('settings.admins_only')
  const search = useMutation({
    mutationFn: async (address: string) => ({
      address,
      found: await call('discoverMailbox', { body: { address } }),
    }),
  })
  useOpenTitle(say('mailbox.add'))
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    search.mutate(textOf(new FormData(event.currentTarget), 'address'))
  }
  return (
    <>
      <header className="head">
        <p className="meta crumb">
          <Link {...settingUrl('mailboxes')}>{say('settings.mailboxes')}</Link>
        </p>
        <h1 className="title">{say('mailbox.add')}</h1>
      </header>
      <section className="mailbox-part">
        <form className="form" onSubmit={submit}>
          <TextField
            label={say('contacts.address')}
            hint={say('mailbox_page.address_hint')}
            name="address"
            type="email"
            required
          />
          <p className="acts">
            <Button
              look={search.data ? 'plain' : 'main'}
              type={blocked ? 'button' : 'submit'}
              blocked={blocked}
              busy={search.isPending}
            >
              {say('mailbox_page.find')}
            </Button>
          </p>
        </form>
        <SaidWrong of={search} />
      </section>
      {search.data ? <FoundSettings key={search.data.address} {...search.data} blocked={blocked} /> : null}
    </>
  )
}

function FoundSettings({
  address,
  found,
  blocked,
}: {
  address: string
  found: Found
  blocked: string | null
}) {
  const { say } = useWords()
  const navigate = useNavigate()
  const [kind, setKind] = useState<Kind>(found.inbound ? 'imap' : 'smtp')
  const creating = useMutation({
    mutationFn: (form: FormData) => {
      const inbound = kind === 'imap' ? { kind, ...serverFrom(form, 'in'), ...fetchingFrom(form) } : { kind }
      const outbound = textOf(form, 'out.host') ? serverFrom(form, 'out') : null
      return call('createMailbox', { body: { address, inbound, outbound } })
    },
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['listMailboxes'] })
      await navigate(mailboxUrl(id))
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    creating.mutate(new FormData(event.currentTarget))
  }
  return (
    <section aria-labelledby="found" className="mailbox-part">
      <h2 className="title" id="found">
        {found.by === 'nothing'
          ? say('mailbox_page.found_nothing')
          : say('mailbox_page.found', { where: found.provider ?? address.split('@')[1]! })}
      </h2>
      <p className="second" role="status">
        {say(`mailbox_page.needs_${found.needs}`)}
      </p>
      <form className="form" onSubmit={submit}>
        <Select
          label={say('mailbox.how')}
          value={kind}
          onChange={(event) => setKind(event.target.value === 'imap' ? 'imap' : 'smtp')}
          options={(['imap', 'smtp'] as const).map((one) => ({
            value: one,
            words: say(`mailbox.kind_${one}`),
          }))}
        />
        {kind === 'imap' ? (
          <ServerFields title={say('mailbox.inbound')} name="in" known={found.inbound} port={993}>
            <FetchingFields known={NEW} />
          </ServerFields>
        ) : null}
        <ServerFields title={say('mailbox.outbound')} name="out" known={found.outbound} port={465} />
        <SaidWrong of={creating} />
        <p className="acts">
          <Button
            look="main"
            type={blocked ? 'button' : 'submit'}
            blocked={blocked}
            busy={creating.isPending}
          >
            {say('mailbox.add')}
          </Button>
        </p>
      </form>
    </section>
  )
}
