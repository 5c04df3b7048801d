import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useState } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Check, Select, TextArea, TextField } from '#web/ui/field.tsx'
import { EditAct, SectionHead } from './section-head.tsx'

type Mailbox = Output<'listMailboxes'>['items'][number]
type Body = Input<'createMailbox'>['body']
const KINDS = ['smtp', 'imap', 'push'] as const

export function MailboxesSection() {
  const { say } = useWords()
  const query = useQuery({ ...reading('listMailboxes', { query: { limit: 200 } }), refetchInterval: 30_000 })
  const [edited, setEdited] = useState<Mailbox | 'new' | null>(null)
  return (
    <>
      <SectionHead
        title={say('settings.mailboxes')}
        lead={say('mailbox.lead_line')}
        needs="mailbox.manage"
        onAdd={() => setEdited('new')}
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items.map((mailbox) => (
              <li key={mailbox.id}>
                <span>{mailbox.address}</span>
                <EditAct needs="mailbox.manage" name={mailbox.address} onEdit={() => setEdited(mailbox)} />
                <MailboxState mailbox={mailbox} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {edited ? (
        <MailboxSheet mailbox={edited === 'new' ? null : edited} onDone={() => setEdited(null)} />
      ) : null}
    </>
  )
}

function MailboxState({ mailbox }: { mailbox: Mailbox }) {
  const { say, format } = useWords()
  const now = useNow()
  const parts = [
    say(`mailbox.kind_${mailbox.inbound.kind}`),
    mailbox.lastFetchAt ? say('mailbox.fetched', { when: format.when(mailbox.lastFetchAt, now) }) : '',
    mailbox.waiting > 0 ? say('mailbox.waiting', { count: mailbox.waiting }) : '',
    mailbox.parked > 0 ? say('mailbox.parked', { count: mailbox.parked }) : '',
    mailbox.disabled ? say('settings.switched_off') : '',
  ]
  return (
    <>
      <span className="meta">{parts.filter(Boolean).join(', ')}</span>
      {mailbox.failingSince ? (
        <span className="wide-cell said-wrong">
          {say('mailbox.failing', { when: format.when(mailbox.failingSince, now) })} {mailbox.lastError}
        </span>
      ) : null}
    </>
  )
}

function MailboxSheet({ mailbox, onDone }: { mailbox: Mailbox | null; onDone: () => void }) {
  const { say } = useWords()
  const teams = useQuery(reading('listTeams', { query: { limit: 200 } })).data?.items ?? []
  const [kind, setKind] = useState<(typeof KINDS)[number]>(mailbox?.inbound.kind ?? 'smtp')
  const save = (form: FormData) => {
    const body: Body = {
      address: textOf(form, 'address'),
      name: textOf(form, 'name') || textOf(form, 'address'),
      teamId: textOf(form, 'team') || null,
      inbound:
        kind === 'imap'
          ? { kind, ...serverFrom(form, 'in'), folder: textOf(form, 'folder') || 'INBOX' }
          : { kind },
      outbound: textOf(form, 'out.host') ? serverFrom(form, 'out') : null,
      signature: textOf(form, 'signature'),
    }
    if (!mailbox) return call('createMailbox', { body })
    return call(
      'updateMailbox',
      { params: { id: mailbox.id }, body: { ...body, disabled: form.get('disabled') === 'on' } },
      { ifMatch: `"${mailbox.revision}"` },
    )
  }
  return (
    <EditSheet
      title={mailbox?.address ?? say('mailbox.add')}
      refresh={['listMailboxes']}
      save={save}
      onDone={onDone}
    >
      <div className="two">
        <TextField
          label={say('contacts.address')}
          name="address"
          type="email"
          defaultValue={mailbox?.address}
          required
          autoFocus
        />
        <TextField label={say('mailbox.name')} name="name" defaultValue={mailbox?.name} />
        <Select
          label={say('topic.team')}
          name="team"
          key={teams.length}
          defaultValue={mailbox?.teamId ?? ''}
          options={[
            { value: '', words: '–' },
            ...teams.map((team) => ({ value: team.id, words: team.name })),
          ]}
        />
        <Select
          label={say('mailbox.how')}
          value={kind}
          onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'smtp')}
          options={KINDS.map((one) => ({ value: one, words: say(`mailbox.kind_${one}`) }))}
        />
      </div>
      {kind === 'imap' ? (
        <ServerFields title={say('mailbox.inbound')} name="in" known={mailbox?.inbound ?? null} port={993}>
          <TextField
            label={say('mailbox.folder')}
            name="folder"
            defaultValue={mailbox?.inbound.folder ?? 'INBOX'}
          />
        </ServerFields>
      ) : null}
      <ServerFields title={say('mailbox.outbound')} name="out" known={mailbox?.outbound ?? null} port={465} />
      <TextArea
        label={say('mailbox.signature')}
        name="signature"
        rows={3}
        defaultValue={mailbox?.signature}
      />
      {mailbox ? (
        <Check name="disabled" defaultChecked={mailbox.disabled}>
          {say('mailbox.disable')}
        </Check>
      ) : null}
    </EditSheet>
  )
}

type ServerFieldsProps = {
  title: string
  name: string
  known: { host: string | null; port: number | null; user: string | null } | null
  port: number
  children?: ReactNode
}

function ServerFields({ title, name, known, port, children }: ServerFieldsProps) {
  const { say } = useWords()
  return (
    <fieldset className="step-fields">
      <legend className="label">{title}</legend>
      <div className="two">
        <TextField label={say('mailbox.host')} name={`${name}.host`} defaultValue={known?.host ?? ''} />
        <TextField
          label={say('mailbox.port')}
          name={`${name}.port`}
          type="number"
          min={1}
          max={65535}
          defaultValue={known?.port ?? port}
        />
        <TextField
          label={say('mailbox.user')}
          name={`${name}.user`}
          autoComplete="off"
          defaultValue={known?.user ?? ''}
        />
        <TextField
          label={say('sign_in.password')}
          hint={known?.host ? say('mailbox.password_kept') : undefined}
          name={`${name}.password`}
          type="password"
          autoComplete="new-password"
        />
        {children}
      </div>
      <Check name={`${name}.secure`} defaultChecked>
        {say('mailbox.secure')}
      </Check>
    </fieldset>
  )
}

function serverFrom(form: FormData, name: string) {
  return {
    host: textOf(form, `${name}.host`),
    port: Number(form.get(`${name}.port`)),
    secure: form.get(`${name}.secure`) === 'on',
    user: textOf(form, `${name}.user`) || undefined,
    password: String(form.get(`${name}.password`) ?? '') || undefined,
  }
}
