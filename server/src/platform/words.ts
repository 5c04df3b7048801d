import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeSay, type Language, type Messages, type Say } from '#i18n/say.ts'

const FOLDER = join(import.meta.dirname, '../../../i18n/messages')
const voices = new Map<Language, Say>()

/** All messages of a language, read when somebody first speaks it. */
export function sayIn(language: Language): Say {
  let say = voices.get(language)
  if (!say) {
    say = makeSay(readMessages(language), language)
    voices.set(language, say)
  }
  return say
}

function readMessages(language: Language): Messages {
  const folder = join(FOLDER, language)
  const files = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.startsWith('web'))
  return Object.assign(
    {},
    ...files.map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Messages),
  )
}
