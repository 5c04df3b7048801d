import type { Output } from '#contracts/client.ts'
import { HANDOVER_FIELDS } from '#core/escalation/handover.ts'
import { useWords } from '#web/lib/say.tsx'
import { TextArea } from '#web/ui/field.tsx'

export type Handover = Output<'readEscalation'>['handover']

type HandoverFieldsProps = {
  handover: Handover
  wrong: Partial<Record<keyof Handover, string>>
  focus?: keyof Handover
  missing?: readonly string[]
  /** Only these, in this order; all of them when left out. */
  fields?: readonly (keyof Handover)[]
}

/** The brief that travels with an escalation, filled in from the ticket, completed by a person (5.6). */
export function HandoverFields({
  handover,
  wrong,
  focus,
  missing = [],
  fields = HANDOVER_FIELDS,
}: HandoverFieldsProps) {
  const { say } = useWords()
  return fields.map((field) => (
    <TextArea
      key={field}
      label={say(`handover.${field}`)}
      name={field}
      rows={Math.min(6, Math.max(2, Math.ceil(handover[field].length / 70)))}
      defaultValue={handover[field]}
      wrong={
        wrong[field] ?? (missing.includes(field) && !handover[field] ? say('handover.is_missing') : null)
      }
      autoFocus={field === focus}
    />
  ))
}

export function handoverFrom(form: FormData): Handover {
  const pairs = HANDOVER_FIELDS.map((field) => [field, String(form.get(field) ?? '').trim()] as const)
  return Object.fromEntries(pairs) as Handover
}
