import type { LanguageCode } from './language/code.ts'
import type { Found, Span } from './span.ts'

/** The six parts of an apology (6.5). */
export const APOLOGY_PARTS = ['ours', 'why', 'mended', 'not_again', 'trouble', 'thanks'] as const

export type ApologyPart = (typeof APOLOGY_PARTS)[number]
export type ApologyParts = Readonly<Record<ApologyPart, Found | null>>

/** `apology`: for something we did; `sympathy`: sorry to hear; `sorry_with_refusal`: sorry, we cannot. */
export type Sorry = { readonly kind: 'apology' | 'sympathy' | 'sorry_with_refusal'; readonly span: Span }

/** Finds the six parts of an apology in a text (6.5). The language must be loaded. */
export function apologyParts(_text: string, _language: LanguageCode): ApologyParts {
  return { ours: null, why: null, mended: null, not_again: null, trouble: null, thanks: null }
}
