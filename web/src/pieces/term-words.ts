import type { Input } from '#contracts/client.ts'
import { useWords } from '#web/lib/say.tsx'

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

/** 45 working minutes; 2 h; the end of the next working day. */
export function useTermWords(): (term: Term) => string {
  const { say, sayAny, format } = useWords()
  return (term) =>
    term.unit === 'end_of_next_business_day'
      ? say('term.end_of_next_business_day')
      : sayAny(`term.words.${term.unit}`, { amount: term.amount, number: format.number(term.amount) })
}
