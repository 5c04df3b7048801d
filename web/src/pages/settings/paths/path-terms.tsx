import { useWords } from '#web/lib/say.tsx'
import { TermSlot } from '#web/pieces/slots.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import type { PathDefinition } from './path-draft.ts'
import { CalendarSlot } from './path-step.tsx'

type PathTermsProps = { definition: PathDefinition; onChange: (change: Partial<PathDefinition>) => void }

/** What holds for the whole path: updates, the acknowledgement's life, the end, and who is told when all are away. */
export function PathTerms({ definition, onChange }: PathTermsProps) {
  const { say } = useWords()
  const { members } = useDeskLists()
  const { updateEvery } = definition
  return (
    <p className="gapped">
      <Gapped
        words={say('path.terms', gapMarks('normal', 'severe', 'calendar', 'expires', 'close', 'last'))}
        gaps={{
          normal: (
            <TermSlot
              label={say('path.update_normal')}
              term={updateEvery.normal}
              onChange={(normal) => onChange({ updateEvery: { ...updateEvery, normal } })}
            />
          ),
          severe: (
            <TermSlot
              label={say('path.update_severe')}
              term={updateEvery.severe}
              onChange={(severe) => onChange({ updateEvery: { ...updateEvery, severe } })}
            />
          ),
          calendar: (
            <CalendarSlot
              id={definition.updateCalendarId ?? null}
              onPick={(updateCalendarId) => onChange({ updateCalendarId })}
            />
          ),
          expires: (
            <TermSlot
              label={say('path.expires')}
              term={definition.acknowledgementExpires}
              onChange={(acknowledgementExpires) => onChange({ acknowledgementExpires })}
            />
          ),
          close: (
            <TermSlot
              label={say('path.close_within')}
              term={definition.closeWithin}
              onChange={(closeWithin) => onChange({ closeWithin })}
            />
          ),
          last: (
            <PickSlot
              label={say('path.fallback')}
              value={definition.finalFallback ?? ''}
              options={[{ value: '', words: say('path.fallback_admins') }, ...optionsOf(members)]}
              onPick={(value) => onChange({ finalFallback: value || undefined })}
            />
          ),
        }}
      />
    </p>
  )
}
