import { useWords } from '#web/lib/say.tsx'
import type { KeptState } from './use-draft.ts'

/** When and where the draft was kept. */
export function KeptLine({ kept }: { kept: KeptState }) {
  const { say, format } = useWords()
  if (!kept) return null
  const time = format.time(kept.at)
  return kept.where === 'server' ? say('composer.kept', { time }) : say('composer.kept_here', { time })
}
