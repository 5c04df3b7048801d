import type { LanguageCode } from '#core/coach/language/code.ts'
import { loadLanguage } from '#core/coach/language/load.ts'

/** The coach's language for a ticket's, loaded: other languages are read as English, which finds no parts in them. */
export async function readyCoach(language: string): Promise<LanguageCode> {
  const code = language === 'es' || language === 'pt' || language === 'nl' ? language : 'en'
  await loadLanguage(code)
  return code
}
