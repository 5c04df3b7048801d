import type { Finding } from '#core/coach/coach.ts'
import type { Words } from '#web/lib/say.tsx'

/** The act of a coach's note; its name says which words take the place of which, for several notes stand together. */
export function takeRewording({ rewording, span }: Finding, of: string, { say }: Words, onTake: () => void) {
  if (!rewording) return null
  const name = say('coach.use_instead', { rewording, words: of.slice(...span) })
  return { words: say('coach.use'), name, onPress: onTake }
}
