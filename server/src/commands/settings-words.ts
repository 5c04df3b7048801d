import { nearestLanguage, type Language } from '#i18n/say.ts'
import type { Say } from '#i18n/say.ts'
import type { SettingFault } from '#server/platform/config/config.ts'
import { sayIn } from '#server/platform/words.ts'

/** The language of a terminal, by its locale. */
export function terminalLanguage(environment: NodeJS.ProcessEnv = process.env): Language {
  return nearestLanguage(environment.LC_ALL || environment.LC_MESSAGES || environment.LANG)
}

export function sayInTerminal(): Say {
  return sayIn(terminalLanguage())
}

/** A sentence that names the setting and what it expects. */
export function sayFault(say: Say, fault: SettingFault): string {
  const { setting, given, expects, nearest } = fault
  if (nearest) return say('settings.unknown', { setting, nearest })
  return say('settings.wrong', { setting, given, expects: say(expects) })
}
