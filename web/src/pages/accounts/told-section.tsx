import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient } from '#web/lib/api.ts'
import { fromLocalInput, toLocalInput } from '#web/lib/local-input.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'
import { SideHead } from '#web/ui/side-head.tsx'

type Account = Output<'readAccount'>
type Told = Account['expectations'][number]
const KINDS = ['performance', 'delivery', 'billing'] as const

/** What sales, a contract or an order told them, and until when it holds. */
export function ToldSection({ account }: { account: Account }) {
  const { say } = useWords()
  const part = usePartWords('contacts')
  const mayWrite = useMay('contact.write')
  const [adding, setAdding] = useState(false)
  return (
    <section>
      <SideHead
        beside={
          <Button
            look="quiet"
            className="meta"
            aria-label={`${say('act.add')}: ${part('account.told')}`}
            blocked={mayWrite ? null : say('ticket.not_your_role')}
            onClick={() => setAdding(true)}
          >
            {say('act.add')}
          </Button>
        }
      >
        {part('account.told')}
      </SideHead>
      {account.expectations.length === 0 ? <p className="meta">{part('account.told_none')}</p> : null}
      <ul className="rows">
        {account.expectations.map((told) => (
          <ToldRow key={told.id} told={told} accountId={account.id} />
        ))}
      </ul>
      {adding ? <ToldSheet accountId={account.id} onDone={() => setAdding(false)} /> : null}
    </section>
  )
}

function ToldRow({ told, accountId }: { told: Told; accountId: string }) {
  const { say, sayAny, format } = useWords()
  const part = usePartWords('contacts')
  const problem = useProblem()
  const mayWrite = useMay('contact.write')
  const { kind, words, toldBy, toldAt, untilAt } = told
  const back = async () => {
    const body = { kind: kind as (typeof KINDS)[number], words, toldBy, toldAt, untilAt }
    const { contact } = told
    await (contact
      ? call('recordExpectation', { params: { id: contact.id }, body })
      : call('recordAccountExpectation', { params: { id: accountId }, body }))
    await queryClient.invalidateQueries({ queryKey: ['readAccount'] })
  }
  const remove = useMutation({
    mutationFn: () => call('removeExpectation', { params: { id: told.id } }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['readAccount'] })
      const onUndo = () => void back().catch((error: unknown) => toast(problem(error)))
      toast(part('account.told_removed'), { words: say('shell.undo'), onUndo }, 15_000)
    },
    onError: (error) => toast(problem(error)),
  })
  return (
    <li>
      <span>{words}</span>
      <Button
        look="quiet"
        className="meta"
        aria-label={part('account.told_remove_what', { words })}
        busy={remove.isPending}
        blocked={mayWrite ? null : say('ticket.not_your_role')}
        onClick={() => remove.mutate()}
      >
        {part('account.told_remove')}
      </Button>
      <span className="meta">
        {part('account.told_line', {
          kind: sayAny(`expectation.${kind}`),
          by: toldBy,
          when: format.date(toldAt),
          has_until: untilAt ? 'yes' : 'no',
          until: untilAt ? format.date(untilAt) : '',
        })}
      </span>
    </li>
  )
}

function ToldSheet({ accountId, onDone }: { accountId: string; onDone: () => void }) {
  const { sayAny, zone } = useWords()
  const part = usePartWords('contacts')
  const today = toLocalInput(new Date(useNow()).toISOString(), zone).slice(0, 10)
  /** Days begin where the reader lives; what holds until a day holds to its end. */
  const instantOf = (day: string, time: string) => (day ? fromLocalInput(`${day}T${time}`, zone) : null)
  const save = (form: FormData) =>
    call('recordAccountExpectation', {
      params: { id: accountId },
      body: {
        kind: KINDS.find((one) => one === form.get('kind')) ?? 'delivery',
        words: textOf(form, 'words'),
        toldBy: textOf(form, 'toldBy'),
        toldAt: instantOf(textOf(form, 'toldAt'), '00:00') ?? '',
        untilAt: instantOf(textOf(form, 'untilAt'), '23:59'),
      },
    })
  return (
    <EditSheet
      title={part('account.told_add')}
      refresh={['readAccount', 'readTicket']}
      save={save}
      onDone={onDone}
    >
      <TextArea label={part('account.told_words')} name="words" maxLength={200} required autoFocus />
      <div className="two">
        <TextField label={part('account.told_by')} name="toldBy" maxLength={200} required />
        <Select
          label={part('account.told_kind')}
          name="kind"
          defaultValue="delivery"
          options={KINDS.map((one) => ({ value: one, words: sayAny(`expectation.${one}`) }))}
        />
      </div>
      <div className="two">
        <TextField label={part('account.told_at')} name="toldAt" type="date" defaultValue={today} required />
        <TextField label={part('account.told_until')} name="untilAt" type="date" />
      </div>
    </EditSheet>
  )
}
