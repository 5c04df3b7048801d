/** What a fact of a ticket may be. */
export type FieldKind = 'text' | 'number' | 'date' | 'choice' | 'yes_no'
export type FieldValue = string | number | boolean
export type FieldShape = { kind: FieldKind; choices: readonly string[] }

const LONGEST = 1_000

/** Whether a value is of its field's kind: a text of 1 to 1,000 signs, a finite number, a day that exists (ISO 8601), one of the choices, yes or no. */
export function isFieldValue({ kind, choices }: FieldShape, value: unknown): value is FieldValue {
  switch (kind) {
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST
    case 'number':
      return typeof value === 'number' && Number.isFinite(value)
    case 'date':
      return typeof value === 'string' && isDay(value)
    case 'choice':
      return typeof value === 'string' && choices.includes(value)
    case 'yes_no':
      return typeof value === 'boolean'
  }
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const at = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text)
}

/** Whether a ticket of this topic has the field: one without topics belongs to every ticket. */
export function isFieldOf(topicIds: readonly string[], ticketTopics: readonly string[]): boolean {
  return topicIds.length === 0 || topicIds.some((id) => ticketTopics.includes(id))
}
