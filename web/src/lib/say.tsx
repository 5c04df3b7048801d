import type { ReactNode } from 'react'
import { createContext, use, useCallback, useMemo, useState } from 'react'
import type { Language, Messages, Params } from '#i18n/say.ts'
import { LANGUAGES, makeSay, nearestLanguage } from '#i18n/say.ts'
import { localeOf } from '#i18n/locale.ts'
import type { Format } from './format.ts'
import { makeFormat } from './format.ts'
import type en from '#messages/en/web.json'

export type WordKey = keyof typeof en
/** Says a text of the desk; the key is checked by the compiler. */
export type SayWord = (key: WordKey, params?: Params) => string

const SOURCES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('#messages/en/web.json'),
  es: () => import('#messages/es/web.json'),
  pt: () => import('#messages/pt/web.json'),
  nl: () => import('#messages/nl/web.json'),
}

/** Fetches one language, on demand; the others never travel. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await SOURCES[language]()).default
}

export type Words = {
  say: SayWord
  /** For keys made of parts that come from the server, such as `status.${status}`. */
  sayAny: (key: string, params?: Params) => string
  format: Format
  language: Language
  zone: string
  speak: (language: Language, zone?: string) => Promise<void>
}

const WordsContext = createContext<Words | null>(null)

type Voice = { language: Language; messages: Messages; zone: string }

export function WordsProvider({ first, children }: { first: Voice; children: ReactNode }) {
  const [voice, setVoice] = useState(first)
  const speak = useCallback(async (language: Language, zone?: string) => {
    const messages = await loadMessages(language)
    document.documentElement.lang = language
    localStorage.setItem('redress.language', language)
    setVoice((now) => ({ language, messages, zone: zone ?? now.zone }))
  }, [])
  const words = useMemo<Words>(() => {
    const locale = localeFor(voice.language)
    const sayAny = makeSay(voice.messages, voice.language, locale)
    const say: SayWord = sayAny
    return {
      say,
      sayAny,
      format: makeFormat({ say, locale, zone: voice.zone }),
      language: voice.language,
      zone: voice.zone,
      speak,
    }
  }, [voice, speak])
  return <WordsContext value={words}>{children}</WordsContext>
}

export function useWords(): Words {
  const words = use(WordsContext)
  if (!words) throw new Error('outside of WordsProvider')
  return words
}

/** The reader's own locale where it speaks the language, so that dates and numbers look as at home. */
function localeFor(language: Language): string {
  return navigator.languages.find((tag) => tag.slice(0, 2).toLowerCase() === language) ?? localeOf(language)
}

export async function firstVoice(): Promise<Voice> {
  const kept = localStorage.getItem('redress.language')
  const language = isLanguage(kept) ? kept : nearestLanguage(navigator.languages.join(','))
  document.documentElement.lang = language
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone
  return { language, messages: await loadMessages(language), zone }
}

const isLanguage = (value: string | null): value is Language =>
  (LANGUAGES as readonly (string | null)[]).includes(value)
