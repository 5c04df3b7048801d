import type { coach } from '#core/coach/coach.ts'
import type { LanguageCode } from '#core/coach/language/code.ts'

export type Coach = typeof coach
const READ: readonly string[] = ['en', 'es', 'pt', 'nl']

/** The languages that the coach reads; said here, so that nothing of it is loaded before somebody writes. */
export const isReadLanguage = (language: string): language is LanguageCode => READ.includes(language)

/** Fetches the coach and the words of one language; null for a language that it does not read. */
export async function loadCoach(language: string): Promise<Coach | null> {
  if (!isReadLanguage(language)) return null
  const [{ coach }, { loadLanguage }] = await Promise.all([
    import('#core/coach/coach.ts'),
    import('#core/coach/language/load.ts'),
  ])
  await loadLanguage(language)
  return coach
}
