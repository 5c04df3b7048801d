import type { Language } from '#i18n/say.ts'

/** Each language as those who speak it call it, so that they find it among words that they cannot read. */
export const OWN_NAMES: Record<Language, string> = {
  en: 'English',
  es: 'Español',
  pt: 'Português',
  nl: 'Nederlands',
}
