import type { ReactNode } from 'react'
import { createContext, use, useCallback, useEffect, useMemo, useState } from 'react'
import type { Language, Messages, Params } from '#i18n/say.ts'
import { LANGUAGES, makeSay, nearestLanguage } from '#i18n/say.ts'
import { localeOf } from '#i18n/locale.ts'
import type { Format } from './format.ts'
import { makeFormat } from './format.ts'
import type inbox from '#messages/en/inbox.json'
import type mail from '#messages/en/web-mail.json'
import type rules from '#messages/en/web-rules.json'
import type en from '#messages/en/web.json'

export type WordKey = keyof typeof en | keyof typeof inbox | keyof typeof mail | keyof typeof rules
/** Says a text of the desk; the key is checked by the compiler. */
export type SayWord = (key: WordKey, params?: Params) => string

type Source = () => Promise<{ default: Messages }>
const SOURCES: Record<Language, readonly Source[]> = {
  en: [() => import('#messages/en/web.json'), () => import('#messages/en/inbox.json')],
  es: [() => import('#messages/es/web.json'), () => import('#messages/es/inbox.json')],
  pt: [() => import('#messages/pt/web.json'), () => import('#messages/pt/inbox.json')],
  nl: [() => import('#messages/nl/web.json'), () => import('#messages/nl/inbox.json')],
}

/** Words that only some places speak: they travel when the first of those is opened (MoreWords). */
const PARTS = {
  mail: {
    en: () => import('#messages/en/web-mail.json'),
    es: () => import('#messages/es/web-mail.json'),
    pt: () => import('#messages/pt/web-mail.json'),
    nl: () => import('#messages/nl/web-mail.json'),
  },
  rules: {
    en: () => import('#messages/en/web-rules.json'),
    es: () => import('#messages/es/web-rules.json'),
    pt: () => import('#messages/pt/web-rules.json'),
    nl: () => import('#messages/nl/web-rules.json'),
  },
} satisfies Record<string, Record<Language, () => Promise<{ default: Messages }>>>

/** Fetches one language, on demand; the others never travel. */
export async function loadMessages(language: Language): Promise<Messages> {
  const parts = await Promise.all(SOURCES[language].map((load) => load()))
  return Object.assign({}, ...parts.map((part) => part.default)) as Messages
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

type Voice = { language: Language; messages: Messages; zone: string }
type Spoken = Words & { messages: Messages }

const WordsContext = createContext<Spoken | null>(null)

export function WordsProvider({ first, children }: { first: Voice; children: ReactNode }) {
  const [voice, setVoice] = useState(first)
  const speak = useCallback(async (language: Language, zone?: string) => {
    const messages = await loadMessages(language)
    document.documentElement.lang = language
    localStorage.setItem('redress.language', language)
    setVoice((now) => ({ language, messages, zone: zone ?? now.zone }))
  }, [])
  const words = useMemo<Spoken>(() => ({ ...wordsOf(voice), speak }), [voice, speak])
  return <WordsContext value={words}>{children}</WordsContext>
}

function wordsOf({ language, messages, zone }: Voice): Omit<Spoken, 'speak'> {
  const locale = localeFor(language)
  const sayAny = makeSay(messages, language, locale)
  const say: SayWord = sayAny
  return { say, sayAny, format: makeFormat({ say, locale, zone }), language, zone, messages }
}

type MoreWordsProps = { part: keyof typeof PARTS; fallback: ReactNode; children: ReactNode }

/** Places that speak more than the words everybody has; while a new language comes, the old one stays. */
export function MoreWords({ part, fallback, children }: MoreWordsProps) {
  const words = use(WordsContext)
  if (!words) throw new Error('outside of WordsProvider')
  const { language } = words
  const [more, setMore] = useState<Messages | null>(null)
  useEffect(() => {
    let isLast = true
    const take = ({ default: found }: { default: Messages }) => {
      if (isLast) setMore(found)
    }
    void PARTS[part][language]().then(take)
    return () => {
      isLast = false
    }
  }, [part, language])
  const all = useMemo<Spoken | null>(
    () => more && { ...wordsOf({ ...words, messages: { ...words.messages, ...more } }), speak: words.speak },
    [words, more],
  )
  return all ? <WordsContext value={all}>{children}</WordsContext> : fallback
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
