import en from '#messages/en/coach.json' with { type: 'json' }
import es from '#messages/es/coach.json' with { type: 'json' }
import nl from '#messages/nl/coach.json' with { type: 'json' }
import pt from '#messages/pt/coach.json' with { type: 'json' }
import type { Finding } from '#core/coach/coach.ts'
import { makeSay, nearestLanguage, type Language, type Say } from '#i18n/say.ts'

const messages = { en, es, nl, pt }
const voices = new Map<Language, Say>()

/** Says why a finding was made, in the language of the draft. */
export function reasonOf(finding: Finding, language: string): string {
  return coachSay(language)(`coach.rule.${finding.rule}`, finding.params)
}

/** The voice of the coach in the nearest of our languages. */
export function coachSay(language: string): Say {
  const code = nearestLanguage(language)
  let say = voices.get(code)
  if (!say) voices.set(code, (say = makeSay(messages[code], code)))
  return say
}
