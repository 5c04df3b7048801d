/** A list of tickets in words: every term must hold, each over any of its values. */
export type Filter = {
  terms: readonly Term[]
  /** What is looked for in subjects, messages and names: words and "phrases", as they were typed; empty for none. */
  text: string
}

export type Field =
  | 'team'
  | 'owner'
  | 'topic'
  | 'account'
  | 'customer'
  | 'tag'
  | 'tier'
  | 'status'
  | 'priority'
  | 'channel'
  | 'language'
  | 'is'
  | 'has'
  | 'due'
  | 'age'
  | 'waiting'
  | 'quiet'
  | 'risk'
  | 'heat'
  | 'level'
  | 'number'

export type Comparison = '<' | '<=' | '>' | '>=' | '='

/** `not` turns the whole term round. */
export type Term = { not: boolean } & (
  | { field: Field; kind: 'words'; values: readonly string[] }
  | { field: Field; kind: 'amount'; comparison: Comparison; amount: number }
  /** A span in milliseconds. */
  | { field: Field; kind: 'span'; comparison: Comparison; ms: number }
)

/** What is wrong with a filter: the word, where it stands, and what could stand there instead. */
export type FilterFault = {
  code:
    | 'filter.unknown_field'
    | 'filter.unknown_value'
    | 'filter.missing_value'
    | 'filter.not_a_number'
    | 'filter.not_a_span'
    | 'filter.cannot_compare'
    | 'filter.must_compare'
    | 'filter.open_quote'
    | 'filter.too_long'
  word: string
  /** The field the word stands with; the word itself where it is the field. */
  field: string
  /** Where it begins, in UTF-16 units. */
  at: number
  /** The nearest words that would do, best first. */
  near: readonly string[]
}

export type ReadFilter = { ok: true; filter: Filter } | { ok: false; fault: FilterFault }
