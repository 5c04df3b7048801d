import { useEffect, useState } from 'react'
import type { Finding } from '#core/coach/coach.ts'
import type { Language, Messages, Say } from '#i18n/say.ts'
import { makeSay } from '#i18n/say.ts'
import { useWords } from '#web/lib/say.tsx'

const SOURCES: Record<Language, () => Promise<{ default: Messages }>> = {
  en: () => import('#messages/en/coach.json'),
  es: () => import('#messages/es/coach.json'),
  pt: () => import('#messages/pt/coach.json'),
  nl: () => import('#messages/nl/coach.json'),
}

/** Why, in one sentence; the words of the coach come with the coach. */
export function useCoachWords(): (finding: Finding) => string {
  const { say, language } = useWords()
  const [voice, setVoice] = useState<Say | null>(null)
  useEffect(() => {
    let isGone = false
    void SOURCES[language]().then(
      (words) => !isGone && setVoice(() => makeSay(words.default, language)),
      () => {},
    )
    return () => void (isGone = true)
  }, [language])
  return (finding) => {
    const key = `coach.rule.${finding.rule}`
    const words = voice?.(key, finding.params) ?? key
    return words === key ? say('coach.look_again') : words
  }
}
