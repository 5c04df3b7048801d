import { useQuery } from '@tanstack/react-query'
import type { Input, Output } from '#contracts/client.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import { EditedList } from './edited-list.tsx'

type Remedy = Output<'listRemedies'>['items'][number]
type Definition = Input<'createRemedy'>['body']['definition']
const KINDS = [
  'explanation',
  'apology',
  'repair',
  'replacement',
  'credit',
  'refund',
  'discount',
  'other',
] as const
const LIMITED = ['agent', 'lead', 'manager', 'admin'] as const

export function RemediesSection() {
  const { say, format } = useWords()
  const query = useQuery(readingAll('listRemedies'))
  const limits = (remedy: Remedy) =>
    LIMITED.flatMap((role) => {
      const limit = remedy.definition.limits[role]
      return limit ? [`${say(`role.${role}`)} ${format.money(limit.perTicket)}`] : []
    })
  return (
    <EditedList
      title={say('settings.remedies')}
      lead={say('remedy.lead_line')}
      query={query}
      order={(a, b) => a.rung - b.rung}
      line={(remedy) => ({
        name: remedy.name,
        words: say('remedy.rung', { rung: remedy.rung, name: remedy.name }),
        facts: [
          say(`remedy.kind.${remedy.definition.kind}`),
          remedy.definition.amount ? format.money(remedy.definition.amount) : '',
          ...limits(remedy),
          !remedy.active && say('settings.switched_off'),
        ],
      })}
      sheet={(remedy, onDone) => <RemedySheet remedy={remedy} onDone={onDone} />}
    />
  )
}

function RemedySheet({ remedy, onDone }: { remedy: Remedy | null; onDone: () => void }) {
  const { say } = useWords()
  const known = remedy?.definition
  const firstLimit = LIMITED.map((role) => known?.limits[role]?.perTicket).find(Boolean)
  return (
    <EditSheet
      title={remedy?.name ?? say('remedy.add')}
      refresh={['listRemedies']}
      save={(form) => save(form, remedy)}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={remedy?.name} required autoFocus />
      <div className="two">
        <TextField
          label={say('remedy.which_rung')}
          hint={say('remedy.rung_hint')}
          name="rung"
          type="number"
          min={1}
          max={20}
          defaultValue={remedy?.rung ?? 1}
          required
        />
        <Select
          label={say('remedy.what_kind')}
          name="kind"
          defaultValue={known?.kind ?? 'explanation'}
          options={KINDS.map((kind) => ({ value: kind, words: say(`remedy.kind.${kind}`) }))}
        />
        <TextField
          label={say('remedy.currency')}
          name="currency"
          pattern="[A-Za-z]{3}"
          defaultValue={known?.amount?.currency ?? firstLimit?.currency ?? 'EUR'}
          required
        />
        <TextField
          label={say('remedy.fixed_amount')}
          hint={say('remedy.fixed_hint')}
          name="amount"
          inputMode="decimal"
          pattern="\d{1,12}([.,]\d{1,2})?"
          defaultValue={known?.amount?.amount}
        />
      </div>
      <LimitFields of={known} />
      {remedy ? (
        <Check name="active" defaultChecked={remedy.active}>
          {say('settings.in_use')}
        </Check>
      ) : null}
    </EditSheet>
  )
}

function save(form: FormData, remedy: Remedy | null): Promise<unknown> {
  const known = remedy?.definition
  const currency = textOf(form, 'currency').toUpperCase()
  const amount = (name: string) => textOf(form, name).replace(',', '.')
  const limits: Definition['limits'] = {}
  for (const role of LIMITED) {
    const perTicket = amount(`limit.${role}`)
    if (perTicket) limits[role] = { ...known?.limits[role], perTicket: { amount: perTicket, currency } }
  }
  const definition: Definition = {
    kind: KINDS.find((kind) => kind === form.get('kind')) ?? 'other',
    amount: amount('amount') ? { amount: amount('amount'), currency } : null,
    limits,
  }
  const body = { name: textOf(form, 'name'), rung: Number(form.get('rung')), definition }
  if (!remedy) return call('createRemedy', { body })
  return call(
    'updateRemedy',
    { params: { id: remedy.id }, body: { ...body, active: form.get('active') === 'on' } },
    { ifMatch: `"${remedy.revision}"` },
  )
}

/** What each role may give without asking. */
function LimitFields({ of }: { of: Definition | undefined }) {
  const { say } = useWords()
  return (
    <fieldset className="choice">
      <legend className="label">{say('remedy.limits')}</legend>
      <div className="two">
        {LIMITED.map((role) => (
          <TextField
            key={role}
            label={say(`role.${role}`)}
            name={`limit.${role}`}
            inputMode="decimal"
            pattern="\d{1,12}([.,]\d{1,2})?"
            defaultValue={of?.limits[role]?.perTicket.amount}
          />
        ))}
      </div>
    </fieldset>
  )
}
