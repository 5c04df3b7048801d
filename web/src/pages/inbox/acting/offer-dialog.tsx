import { useMutation, useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { useState } from 'react'
import type { Output } from '#contracts/client.ts'
import { openItems } from '#core/finding/checklist.ts'
import { call, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { Check, TextArea, TextField } from '#web/ui/field.tsx'
import { refreshTicket } from '../writing/send.ts'
import type { DialogProps } from './acting.tsx'

type Options = Output<'listRemedyOptions'>
type Option = Options['options'][number]

/** The ladder of remedies, mildest first, with what policy allows and what others got (6.1–6.3). */
export function OfferDialog({ ticket, onDone }: DialogProps) {
  const { say, sayAny } = useWords()
  const query = useQuery(reading('listRemedyOptions', { params: { id: ticket.id } }))
  return (
    <Dialog title={say('remedy.offer')} onClose={onDone} wide>
      <QueryState query={query}>
        {(read) => (
          <>
            <p className="second">
              {read.fault
                ? say('remedy.fault', { fault: sayAny(`fault.${read.fault}`) })
                : say('remedy.no_fault')}
            </p>
            <OfferForm read={read} ticket={ticket} onDone={onDone} />
          </>
        )}
      </QueryState>
    </Dialog>
  )
}

function OfferForm({ read, ticket, onDone }: DialogProps & { read: Options }) {
  const { say } = useWords()
  const options = read.options.toSorted((a, b) => a.rung - b.rung)
  const [pickedId, setPickedId] = useState(options[0]?.id)
  const picked = options.find(({ id }) => id === pickedId) ?? options[0]
  const lowest = options[0]?.rung ?? 1
  const isSkipping = picked !== undefined && picked.rung > lowest
  const make = useMutation({
    mutationFn: (form: FormData) => offerIt(ticket.id, picked, form),
    onSuccess: (offer) => {
      onDone()
      void refreshTicket(ticket.id)
      toast(offer.needsApproval ? say('remedy.waits_for_approval') : say('remedy.offered'), null, 8_000)
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    make.mutate(new FormData(event.currentTarget))
  }
  if (!picked) return <p>{say('remedy.no_catalogue')}</p>
  return (
    <form className="form" onSubmit={submit}>
      <fieldset className="choice">
        <legend className="label">{say('remedy.ladder')}</legend>
        {options.map((option) => (
          <OptionRow
            key={option.id}
            option={option}
            isPicked={option === picked}
            onPick={() => setPickedId(option.id)}
          />
        ))}
      </fieldset>
      {picked.limit && takesAmount(picked) ? (
        <TextField
          key={picked.id}
          label={say('remedy.amount', { currency: picked.limit.currency })}
          name="amount"
          inputMode="decimal"
          pattern="\d{1,12}([.,]\d{1,2})?"
          required
        />
      ) : null}
      {isSkipping ? <StillOpen words={openItems(ticket.checklist).map((item) => item.words)} /> : null}
      {isSkipping ? (
        <TextArea label={say('remedy.skip_why')} hint={say('remedy.skip_hint')} name="skipped" required />
      ) : null}
      <TextArea label={say('remedy.reason')} name="reason" />
      <SaidWrong of={make} />
      <p className="acts">
        <Button look="main" type="submit" busy={make.isPending}>
          {picked.withinLimit ? say('remedy.offer') : say('remedy.ask_approval')}
        </Button>
        <Button onClick={onDone}>{say('act.cancel')}</Button>
      </p>
    </form>
  )
}

/** What is asked for before a remedy above the first rung (3.3). */
function StillOpen({ words }: { words: readonly string[] }) {
  const { say } = useWords()
  if (words.length === 0) return null
  return (
    <div role="status">
      <p className="second">{say('remedy.unresearched')}</p>
      <ul className="rows">
        {words.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    </div>
  )
}

/** An explanation or an apology costs nothing; a fixed amount is not asked for. */
function takesAmount(option: Option): boolean {
  return option.amount === null && !/^0+(\.0+)?$/.test(option.limit?.amount ?? '0')
}

function OptionRow({ option, isPicked, onPick }: { option: Option; isPicked: boolean; onPick: () => void }) {
  const { say, format } = useWords()
  const similar = option.similar
  return (
    <Check kind="radio" name="remedy" checked={isPicked} onChange={onPick}>
      {say('remedy.rung', { rung: option.rung, name: option.name })}
      {option.amount ? `, ${format.money(option.amount)}` : ''}{' '}
      <span className="meta">
        {option.withinLimit
          ? option.limit
            ? say('remedy.limit', { limit: format.money(option.limit) })
            : ''
          : say('remedy.above_limit', { limit: option.limit ? format.money(option.limit) : '0' })}{' '}
        {similar
          ? say('remedy.similar', {
              median: similar.median,
              low: similar.low,
              high: similar.high,
              count: similar.count,
            })
          : ''}
      </span>
    </Check>
  )
}

function offerIt(ticketId: string, option: Option | undefined, form: FormData) {
  if (!option) throw new Error('nothing picked')
  const typed = String(form.get('amount') ?? '').replace(',', '.')
  const skipped = String(form.get('skipped') ?? '').trim()
  return call('makeOffer', {
    params: { id: ticketId },
    body: {
      remedyId: option.id,
      amount:
        option.amount ??
        (typed && option.limit ? { amount: typed, currency: option.limit.currency } : undefined),
      reason: String(form.get('reason') ?? ''),
      skippedReason: skipped || undefined,
    },
  })
}
