import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Input } from '#contracts/client.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Check, Select, TextArea, TextField } from '#web/ui/field.tsx'
import type { Mailbox } from './mailbox.ts'
import { FetchingFields, fetchingFrom } from './fetching-fields.tsx'
import { ServerFields, serverFrom } from './server-fields.tsx'

type Body = Input<'createMailbox'>['body']
const KINDS = ['smtp', 'imap', 'push'] as const

/** What is set for a mailbox, to be changed. */
export function MailboxSheet({ mailbox, onDone }: { mailbox: Mailbox; onDone: () => void }) {
  const { say } = useWords()
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const [kind, setKind] = useState<(typeof KINDS)[number]>(mailbox.inbound.kind)
  const save = (form: FormData) => {
    const trusts = textOf(form, 'trusts')
      .split(/[\s,]+/)
      .filter(Boolean)
    const body: Body = {
      address: textOf(form, 'address'),
      name: textOf(form, 'name') || textOf(form, 'address'),
      teamId: textOf(form, 'team') || null,
      inbound:
        kind === 'imap'
          ? { kind, ...serverFrom(form, 'in'), ...fetchingFrom(form), trusts }
          : { kind, trusts },
      outbound: textOf(form, 'out.host') ? serverFrom(form, 'out') : null,
      signature: textOf(form, 'signature'),
    }
    return call(
      'updateMailbox',
      { params: { id: mailbox.id }, body: { ...body, disabled: form.get('disabled') === 'on' } },
      { ifMatch: `"${mailbox.revision}"` },
    )
  }
  return (
    <EditSheet title={mailbox.address} refresh={['listMailboxes', 'readMailbox']} save={save} onDone={onDone}>
      <div className="two">
        <TextField
          label={say('contacts.address')}
          name="address"
          type="email"
          defaultValue={mailbox.address}
          required
          autoFocus
        />
        <TextField label={say('mailbox.name')} name="name" defaultValue={mailbox.name} />
        <Select
          label={say('topic.team')}
          name="team"
          defaultValue={mailbox.teamId ?? ''}
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
        <ServerFields
          title={say('mailbox.inbound')}
          name="in"
          known={mailbox.inbound}
          isKept={mailbox.inbound.host !== null}
          port={993}
        >
          <FetchingFields known={mailbox.inbound} />
        </ServerFields>
      ) : null}
      <ServerFields
        title={say('mailbox.outbound')}
        name="out"
        known={mailbox.outbound}
        isKept={mailbox.outbound.host !== null}
        port={465}
      />
      <TextField
        label={say('mailbox_page.trusts')}
        hint={say('mailbox_page.trusts_hint')}
        name="trusts"
        defaultValue={mailbox.inbound.trusts.join(', ')}
      />
      <TextArea label={say('mailbox.signature')} name="signature" rows={3} defaultValue={mailbox.signature} />
      <Check name="disabled" defaultChecked={mailbox.disabled}>
        {say('mailbox.disable')}
      </Check>
    </EditSheet>
  )
}
