import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { SectionHead } from './section-head.tsx'

const ROLES = ['viewer', 'agent', 'lead', 'manager', 'admin'] as const

export function KeysSection() {
  const { say, format } = useWords()
  const now = useNow()
  const problem = useProblem()
  const query = useQuery(reading('listApiKeys', { query: { limit: 200 } }))
  const [isAdding, setAdding] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  const revoke = useMutation({
    mutationFn: (id: string) => call('revokeApiKey', { params: { id } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['listApiKeys'] }),
    onError: (error) => toast(problem(error)),
  })
  return (
    <>
      <SectionHead
        title={say('settings.keys')}
        lead={say('key.lead_line')}
        needs="api_key.manage"
        onAdd={() => setAdding(true)}
      />
      <QueryState query={query}>
        {(page) => (
          <ul className="rows">
            {page.items.map((key) => (
              <li key={key.id}>
                <span>{key.name}</span>
                {key.revokedAt ? (
                  <span className="meta end">{say('key.revoked')}</span>
                ) : (
                  <Button
                    look="quiet"
                    className="meta"
                    busy={revoke.isPending}
                    onClick={() => revoke.mutate(key.id)}
                  >
                    {say('key.revoke')}
                  </Button>
                )}
                <span className="meta">
                  {say(`role.${key.role}`)},{' '}
                  {key.lastUsedAt
                    ? say('key.used', { when: format.when(key.lastUsedAt, now) })
                    : say('key.unused')}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {isAdding ? (
        <EditSheet
          title={say('key.add')}
          refresh={['listApiKeys']}
          save={async (form) => {
            const role = ROLES.find((one) => one === form.get('role')) ?? 'agent'
            const made = await call('createApiKey', { body: { name: textOf(form, 'name'), role } })
            setSecret(made.secret)
          }}
          onDone={() => setAdding(false)}
        >
          <TextField
            label={say('contacts.name')}
            hint={say('key.name_hint')}
            name="name"
            required
            autoFocus
          />
          <Select
            label={say('member.role')}
            name="role"
            defaultValue="agent"
            options={ROLES.map((role) => ({ value: role, words: say(`role.${role}`) }))}
          />
        </EditSheet>
      ) : null}
      {secret ? (
        <Dialog title={say('key.once')} onClose={() => setSecret(null)}>
          <p className="secret">{secret}</p>
          <p className="acts">
            <Button look="main" onClick={() => void navigator.clipboard.writeText(secret)}>
              {say('key.copy')}
            </Button>
            <Button onClick={() => setSecret(null)}>{say('shell.close')}</Button>
          </p>
        </Dialog>
      ) : null}
    </>
  )
}
