import type { Input } from '#contracts/client.ts'
import { useWords } from '#web/lib/say.tsx'
import { Select, TextField } from '#web/ui/field.tsx'

export type Term = Input<'tryCalendar'>['body']['term']
export const UNITS = [
  'business_minute',
  'business_hour',
  'business_day',
  'minute',
  'hour',
  'calendar_day',
  'week',
  'month',
  'end_of_next_business_day',
] as const satisfies readonly Term['unit'][]

type TermFieldProps = { name: string; label: string; term?: Term; hint?: string }

/** A length of time with its unit: hours, working days and calendar days are different things. */
export function TermField({ name, label, term, hint }: TermFieldProps) {
  const { say } = useWords()
  return (
    <div className="two">
      <TextField
        label={label}
        hint={hint}
        name={`${name}.amount`}
        type="number"
        min={1}
        step="any"
        defaultValue={term?.amount ?? 1}
        required
      />
      <Select
        label={say('term.unit')}
        name={`${name}.unit`}
        defaultValue={term?.unit ?? 'business_hour'}
        options={UNITS.map((unit) => ({ value: unit, words: say(`term.${unit}`) }))}
      />
    </div>
  )
}

export function termFrom(form: FormData, name: string): Term {
  return {
    amount: Number(form.get(`${name}.amount`)),
    unit: UNITS.find((unit) => unit === form.get(`${name}.unit`)) ?? 'business_hour',
  }
}

/** 45 working minutes; 2 h; the end of the next working day. */
export function useTermWords(): (term: Term) => string {
  const { say, sayAny, format } = useWords()
  return (term) =>
    term.unit === 'end_of_next_business_day'
      ? say('term.end_of_next_business_day')
      : sayAny(`term.words.${term.unit}`, { amount: term.amount, number: format.number(term.amount) })
}
