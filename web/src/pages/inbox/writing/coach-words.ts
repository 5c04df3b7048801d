import type { Finding } from '#core/coach/coach.ts'
import { useWords } from '#web/lib/say.tsx'

/** Why, in one sentence. */
export function useCoachWords(): (finding: Finding) => string {
  const { say, sayAny } = useWords()
  return (finding) => {
    const key = `coach.rule.${finding.rule}`
    const words = sayAny(key, finding.params)
    return words === key ? say('coach.look_again') : words
  }
}
