import type { TimeFacts } from './facts.ts'
import type { LanguageCode } from './language/code.ts'
import type { Found } from './span.ts'

/** The three things a person's acknowledgement says (2.1): it matters to us; we are working on it; when you hear from us next. */
export type AcknowledgementParts = {
  readonly matters: Found | null
  readonly working: Found | null
  readonly when: Found | null
}

/** Finds the parts of an acknowledgement in a text, each with the span that gives it (2.1). The language must be loaded. */
export function acknowledgementParts(
  _text: string,
  _language: LanguageCode,
  _facts: TimeFacts,
): AcknowledgementParts {
  return { matters: null, working: null, when: null }
}
