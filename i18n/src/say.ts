import { compileMessage } from '@lingui/message-utils/compileMessage'
import { setupI18n } from '@lingui/core'

export const LANGUAGES = ['en', 'es', 'pt', 'nl'] as const
export type Language = (typeof LANGUAGES)[number]
export type Messages = Record<string, string>
export type Params = Record<string, unknown>

/** Says a message by key. A key that is missing answers the key itself, so that a hole is seen and nothing breaks. */
export type Say = (key: string, params?: Params) => string

/** Makes the voice of one language from flat ICU messages; compiled once on first use. `locale` sets number forms. */
export function makeSay(messages: Messages, language: Language, locale: string = language): Say {
  const voice = setupI18n({ locale: language, locales: locale, messages: { [language]: {} } })
  const said = new Set<string>()
  return (key, params) => {
    const message = messages[key]
    if (message === undefined) return key
    if (!said.has(key)) {
      said.add(key)
      voice.load(language, { [key]: compileMessage(message) })
    }
    return voice._(key, params)
  }
}

/** The language of the product nearest to a BCP 47 tag or an Accept-Language header; English when none fits. */
export function nearestLanguage(tags: string | null | undefined): Language {
  const wanted = (tags ?? '').split(',').map((tag) => tag.trim().slice(0, 2).toLowerCase())
  return wanted.find((tag): tag is Language => (LANGUAGES as readonly string[]).includes(tag)) ?? 'en'
}
