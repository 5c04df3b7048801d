import type { LanguageCode } from './code.ts'
import { compileLanguage, type Language } from './language.ts'
import type { LanguageWords } from './language-words.ts'

const sources: Record<LanguageCode, () => Promise<{ words: LanguageWords }>> = {
  en: () => import('./en/words.ts'),
  es: () => import('./es/words.ts'),
  pt: () => import('./pt/words.ts'),
  nl: () => import('./nl/words.ts'),
}

const loaded = new Map<LanguageCode, Language>()

/** Loads the words of a language once, so that the coach can read it without waiting; in the browser this fetches its own chunk (7.1). */
export async function loadLanguage(code: LanguageCode): Promise<void> {
  if (loaded.has(code)) return
  const { words } = await sources[code]()
  if (!loaded.has(code)) loaded.set(code, compileLanguage(words))
}

/** Gives a loaded language. Error where it was not loaded: a fault in the program, not in the text. */
export function languageOf(code: LanguageCode): Language {
  const language = loaded.get(code)
  if (!language)
    throw new Error(`coach language "${code}" is not loaded: await loadLanguage('${code}') first`)
  return language
}
