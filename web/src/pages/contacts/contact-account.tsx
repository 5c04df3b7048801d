import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { accountUrl } from '#web/lib/urls.ts'
import type { Found } from '#web/pieces/search-pick.tsx'
import { SearchPick } from '#web/pieces/search-pick.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { SideHead } from '#web/ui/side-head.tsx'

type Contact = Output<'readContact'>

/** Whose customer this is, and the way to change it. */
export function ContactAccount({ contact }: { contact: Contact }) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const mayWrite = useMay('contact.write')
  const [choosing, setChoosing] = useState(false)
  return (
    <section>
      <SideHead
        beside={
          <Button
            look="quiet"
            className="meta"
            aria-label={part('contact.account_change')}
            blocked={mayWrite ? null : say('ticket.not_your_role')}
            onClick={() => setChoosing(true)}
          >
            {say('act.edit')}
          </Button>
        }
      >
        {part('contact.account')}
      </SideHead>
      {contact.account ? (
        <Link {...accountUrl(contact.account.id)}>{contact.account.name}</Link>
      ) : (
        <p className="meta">{part('contact.no_account')}</p>
      )}
      {choosing ? <ChooseAccount contact={contact} onDone={() => setChoosing(false)} /> : null}
    </section>
  )
}

const NONE = 'none'

function ChooseAccount({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const problem = useProblem()
  const put = async (accountId: string | null) => {
    await call('updateContact', { params: { id: contact.id }, body: { accountId } })
    await queryClient.invalidateQueries({ queryKey: ['readContact'] })
  }
  const choose = useMutation({
    mutationFn: put,
    onSuccess: () => {
      onDone()
      const back = () =>
        void put(contact.account?.id ?? null).catch((error: unknown) => toast(problem(error)))
      toast(say('settings.saved'), { words: say('shell.undo'), onUndo: back }, 15_000)
    },
    onError: (error) => toast(problem(error)),
  })
  const find = async (q: string, signal: AbortSignal): Promise<Found[]> => {
    const { items } = await call('listAccounts', { query: { q, limit: 8 } }, { signal })
    const found = items.map(({ id, name, domains }) => ({ id, words: name, side: domains[0] ?? '' }))
    return q || !contact.account
      ? found
      : [{ id: NONE, words: part('contact.account_none'), side: '' }, ...found]
  }
  return (
    <Dialog title={part('contact.account_choose', { name: contact.name })} onClose={onDone}>
      <SearchPick
        label={part('contact.account_find')}
        nothing={say('palette.nothing')}
        of={`accounts-for-${contact.id}-${contact.account?.id ?? NONE}`}
        find={find}
        onPick={({ id }) => choose.mutate(id === NONE ? null : id)}
      />
    </Dialog>
  )
}
