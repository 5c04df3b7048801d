import { useMutation, useQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { call, reading } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { Select } from '#web/ui/field.tsx'
import { refreshTicket } from '../writing/send.ts'
import type { DialogProps } from './acting.tsx'
import { PickList } from './pick-list.tsx'

const KINDS = ['related', 'duplicate_of', 'caused_by'] as const
type Kind = (typeof KINDS)[number]

/** Which ticket, found by typing, and what it is to this one. */
export function LinkDialog({ ticket, onDone }: DialogProps) {
  const { say } = useWords()
  const problem = useProblem()
  const [kind, setKind] = useState<Kind>('related')
  const [typed, setTyped] = useState('')
  const q = useDeferredValue(typed.trim())
  const { data } = useQuery({ ...reading('searchDesk', { query: { q, limit: 8 } }), enabled: q.length > 1 })
  const link = useMutation({
    mutationFn: (otherId: string) =>
      call('linkTickets', { params: { id: ticket.id, otherId }, body: { kind } }),
    onSuccess: () => {
      onDone()
      void refreshTicket(ticket.id)
      toast(say('links.done'), null, 6_000)
    },
    onError: (error) => toast(problem(error)),
  })
  const theirs = ticket.history.tickets
  const others = (data?.tickets ?? []).filter(
    ({ id }) => id !== ticket.id && !theirs.some((one) => one.id === id),
  )
  const pickOf = (one: { id: string; number: number; subject: string }) => ({
    id: one.id,
    words: one.subject,
    side: String(one.number),
    onPick: () => link.mutate(one.id),
  })
  return (
    <PickList
      title={say('acting.link')}
      picks={theirs.map(pickOf)}
      found={others.map((one) => ({ ...pickOf(one), side: `${one.contact.name} ${one.number}` }))}
      onTyped={setTyped}
      onClose={onDone}
    >
      <Select
        label={say('links.this_is')}
        value={kind}
        onChange={(event) => setKind(KINDS.find((one) => one === event.target.value) ?? 'related')}
        options={KINDS.map((value) => ({ value, words: say(`links.make.${value}`) }))}
      />
    </PickList>
  )
}
