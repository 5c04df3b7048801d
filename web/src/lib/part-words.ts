import { use } from 'react'
import type { Language, Messages, Params, Say } from '#i18n/say.ts'
import { makeSay } from '#i18n/say.ts'
import type coach from '#messages/en/coach.json'
import type coaching from '#messages/en/coaching.json'
import type contacts from '#messages/en/contacts.json'
import type follow from '#messages/en/follow.json'
import type people from '#messages/en/people.json'
import type prevent from '#messages/en/prevent.json'
import type setup from '#messages/en/setup.json'
import { useWords } from './say.tsx'

type Parts = {
  coach: typeof coach
  coaching: typeof coaching
  contacts: typeof contacts
  follow: typeof follow
  people: typeof people
  prevent: typeof prevent
  setup: typeof setup
}
type Part = keyof Parts
type Source = Record<Language, () => Promise<{ default: Messages }>>

const SOURCES: Record<Part, Source> = {
  coach: {
    en: () => import('#messages/en/coach.json'),
    es: () => import('#messages/es/coach.json'),
    pt: () => import('#messages/pt/coach.json'),
    nl: () => import('#messages/nl/coach.json'),
  },
  coaching: {
    en: () => import('#messages/en/coaching.json'),
    es: () => import('#messages/es/coaching.json'),
    pt: () => import('#messages/pt/coaching.json'),
    nl: () => import('#messages/nl/coaching.json'),
  },
  contacts: {
    en: () => import('#messages/en/contacts.json'),
    es: () => import('#messages/es/contacts.json'),
    pt: () => import('#messages/pt/contacts.json'),
    nl: () => import('#messages/nl/contacts.json'),
  },
  follow: {
    en: () => import('#messages/en/follow.json'),
    es: () => import('#messages/es/follow.json'),
    pt: () => import('#messages/pt/follow.json'),
    nl: () => import('#messages/nl/follow.json'),
  },
  people: {
    en: () => import('#messages/en/people.json'),
    es: () => import('#messages/es/people.json'),
    pt: () => import('#messages/pt/people.json'),
    nl: () => import('#messages/nl/people.json'),
  },
  prevent: {
    en: () => import('#messages/en/prevent.json'),
    es: () => import('#messages/es/prevent.json'),
    pt: () => import('#messages/pt/prevent.json'),
    nl: () => import('#messages/nl/prevent.json'),
  },
  setup: {
    en: () => import('#messages/en/setup.json'),
    es: () => import('#messages/es/setup.json'),
    pt: () => import('#messages/pt/setup.json'),
    nl: () => import('#messages/nl/setup.json'),
  },
}

const voices = new Map<string, Promise<Say>>()

function voiceOf(part: Part, language: Language): Promise<Say> {
  const name = `${part}.${language}`
  const known = voices.get(name)
  if (known) return known
  const coming = SOURCES[part][language]().then(({ default: words }) => makeSay(words, language))
  voices.set(name, coming)
  // What did not arrive is asked for again by the next who needs it.
  coming.catch(() => voices.delete(name))
  return coming
}

/** A part in another language than the reader's: for words to a customer. */
export async function partWordsIn<P extends Part>(part: P, language: Language) {
  return (await voiceOf(part, language)) as (key: keyof Parts[P] & string, params?: Params) => string
}

/** Words that travel only with the places that say them. Suspends until they are there. */
export function usePartWords<P extends Part>(
  part: P,
): (key: keyof Parts[P] & string, params?: Params) => string {
  const { language } = useWords()
  return use(voiceOf(part, language))
}
