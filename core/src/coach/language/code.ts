/** The languages that the coach and the reader know (7.1). */
export const LANGUAGE_CODES = ['en', 'es', 'pt', 'nl'] as const

export type LanguageCode = (typeof LANGUAGE_CODES)[number]

/** Tells whether a language code (ISO 639-1) is one that we read. */
export const isLanguageCode = (code: string): code is LanguageCode =>
  (LANGUAGE_CODES as readonly string[]).includes(code)
