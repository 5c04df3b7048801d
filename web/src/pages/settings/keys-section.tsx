import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { ROLES } from '#core/permission/permission.ts'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { ConfirmAct } from '#web/pieces/confirm-act.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import { SectionHead } from './section-head.tsx'

type Key = Output<'listApiKeys'>['items'][number]

/** Keys for programs; the secret of each is seen once. */
export function KeysSection() {
  const { say } = useWords()
  const query = useQuery(readingAll('listApiKeys'))
  const [isAdding, setAdding] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  return (
    <>
      <SectionHead
        title={say('settings.keys')}
        lead={say('key.lead_line')}
        needs="api_key.manage"
        onAdd={() => setAdding(true)}
      />
      <QueryState query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <PlaceState kind="empty" words={say('key.none')} />
          ) : (
            <ul className="rows">
              {page.items.map((key) => (
                <KeyRow key={key.id} of={key} />
              ))}
            </ul>
          )
        }
      </QueryState>
      {isAdding ? <KeySheet onMade={setSecret} onDone={() => setAdding(false)} /> : null}
      {secret ? <SecretOnce secret={secret} onDone={() => setSecret(null)} /> : null}
    </>
  )
}

function KeyRow({ of }: { of: Key }) {
  const { say, format } = useWords()
  const now = useNow()
  const revoke = async () => {
    await call('revokeApiKey', { params: { id: of.id } })
    await queryClient.invalidateQueries({ queryKey: ['listApiKeys'] })
  }
  return (
    <li>
      <span>{of.name}</span>
      {of.revokedAt ? (
        <span className="meta end">{say('key.revoked')}</span>
      ) : (
        <ConfirmAct
          look="quiet"
          className="meta"
          title={say('key.revoke_title', { name: of.name })}
          words={say('key.revoke_words')}
          act={say('key.revoke')}
          run={revoke}
        >
          {say('key.revoke')}
        </ConfirmAct>
      )}
      <span className="meta">
        {say(`role.${of.role}`)},{' '}
        {of.lastUsedAt ? say('key.used', { when: format.when(of.lastUsedAt, now) }) : say('key.unused')}
      </span>
    </li>
  )
}

function KeySheet({ onMade, onDone }: { onMade: (secret: string) => void; onDone: () => void }) {
  const { say } = useWords()
  return (
    <EditSheet
      title={say('key.add')}
      refresh={['listApiKeys']}
      save={async (form) => {
        const role = ROLES.find((one) => one === form.get('role')) ?? 'agent'
        const made = await call('createApiKey', { body: { name: textOf(form, 'name'), role } })
        onMade(made.secret)
      }}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} hint={say('key.name_hint')} name="name" required autoFocus />
      <Select
        label={say('member.role')}
        name="role"
        defaultValue="agent"
        options={ROLES.map((role) => ({ value: role, words: say(`role.${role}`) }))}
      />
    </EditSheet>
  )
}

function SecretOnce({ secret, onDone }: { secret: string; onDone: () => void }) {
  const { say } = useWords()
  return (
    <Dialog title={say('key.once')} onClose={onDone}>
      <p className="secret">{secret}</p>
      <p className="acts">
        <Button look="main" onClick={() => void navigator.clipboard.writeText(secret)}>
          {say('key.copy')}
        </Button>
        <Button onClick={onDone}>{say('shell.close')}</Button>
      </p>
    </Dialog>
  )
}
