import type { CoachResult } from '#core/coach/coach.ts'
import { useWords } from '#web/lib/say.tsx'
import { Dots } from '#web/ui/dots.tsx'
import type { Mode, Told } from './draft.ts'

const ACKNOWLEDGEMENT = ['matters', 'working', 'when'] as const
const APOLOGY = ['ours', 'why', 'mended', 'not_again', 'trouble', 'thanks'] as const

type PartDotsProps = { mode: Mode; read: CoachResult | null; told: Told | null; hasText: boolean }

/** The three parts of an acknowledgement, or the six of an apology, filling as they are said. */
export function PartDots({ mode, read, told, hasText }: PartDotsProps) {
  const { say } = useWords()
  const isSorry = read?.sorries.some((sorry) => sorry.kind === 'apology') ?? false
  const isApology = mode === 'apology' || (mode === 'reply' && isSorry)
  const dots = isApology
    ? APOLOGY.map((part) => ({
        id: part,
        word: say(`coach.part_${part}`),
        there: Boolean(read?.apologyParts[part]),
      }))
    : ACKNOWLEDGEMENT.map((part) => ({
        id: part,
        word: say(`coach.part_${part}`),
        there: Boolean(read?.acknowledgementParts[part]) || (part === 'when' && hasText && told !== null),
      }))
  const count = dots.filter((dot) => dot.there).length
  return (
    <Dots
      dots={dots}
      label={say(isApology ? 'coach.apology_dots' : 'coach.acknowledgement_dots', { count })}
    />
  )
}
