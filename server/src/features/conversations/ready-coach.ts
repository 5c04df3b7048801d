import type { LanguageCode } from '#core/coach/language/code.ts'

/** The coach's language for a ticket's: texts of other languages are read as English ones, which finds no parts. */
export function readyCoach(language: string): LanguageCode {
  return language === 'es' || language === 'pt' || language === 'nl' ? language : 'en'
}
