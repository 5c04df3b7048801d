import { useMutation, useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { SectionProps } from './beside.tsx'

type Field = Output<'readFieldsOf'>['items'][number]
type Value = Field['value']

/** The facts that this desk asks for, written where they stand; nothing shows where there are none. */
export function FieldsSection({ ticket }: SectionProps) {
  const { say } = useWords()
  const problem = useProblem()
  const input = { params: { id: ticket.id } }
  const query = useQuery(reading('readFieldsOf', input))
  const write = useMutation({
    mutationFn: ({ id, value }: { id: string; value: Value }) =>
      call('writeFieldsOf', { ...input, body: { values: { [id]: value } } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['readFieldsOf', input] }),
    onError: (error) => toast(problem(error)),
  })
  const fields = query.data?.items ?? []
  const sent = write.isPending ? write.variables : null
  if (fields.length === 0) return null
  const isFixed = !ticket.may.includes('ticket.write')
  return (
    <section>
      <h2>{say('beside.facts')}</h2>
      <div className="facts">
        {fields.map((field) => (
          <Fact
            key={field.id}
            field={field}
            value={sent?.id === field.id ? sent.value : field.value}
            isFixed={isFixed}
            onValue={(value) => write.mutate({ id: field.id, value })}
          />
        ))}
      </div>
    </section>
  )
}

type FactProps = { field: Field; value: Value; isFixed: boolean; onValue: (value: Value) => void }

function Fact({ field, value, isFixed, onValue }: FactProps) {
  const { say } = useWords()
  const id = useId()
  const { kind } = field
  const known = value === null ? '' : String(value)
  const set = (typed: string) => {
    if (typed !== known) onValue(typed === '' ? null : valueOf(kind, typed))
  }
  const choices =
    kind === 'yes_no'
      ? [
          { value: 'true', words: say('field.yes') },
          { value: 'false', words: say('field.no') },
        ]
      : kind === 'choice'
        ? field.choices.map((one) => ({ value: one, words: one }))
        : null
  return (
    <>
      <label htmlFor={id}>{field.name}</label>
      {choices ? (
        <select
          id={id}
          className="in"
          value={known}
          disabled={isFixed}
          onChange={(event) => set(event.target.value)}
        >
          <option value="">–</option>
          {choices.map((one) => (
            <option key={one.value} value={one.value}>
              {one.words}
            </option>
          ))}
        </select>
      ) : (
        <input
          key={known}
          id={id}
          className="in"
          type={kind === 'text' ? 'text' : kind}
          step="any"
          maxLength={1_000}
          defaultValue={known}
          readOnly={isFixed}
          onBlur={(event) => set(event.target.value.trim())}
        />
      )}
    </>
  )
}

function valueOf(kind: Field['kind'], typed: string): Value {
  if (kind === 'number') return Number(typed)
  return kind === 'yes_no' ? typed === 'true' : typed
}
