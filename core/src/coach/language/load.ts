import type { LanguageCode } from './code.ts'

/** Loads the words of a language once, so that the coach can read it without waiting; in the browser this fetches its own chunk (7.1). */
export async function loadLanguage(_code: LanguageCode): Promise<void> {}
