import { useWords } from '#web/lib/say.tsx'
import { NumberSlot } from '#web/pieces/slots.tsx'
import { gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot } from '#web/ui/slot.tsx'
import type { PartProps } from './desk-change.ts'
import { DeskLine } from './desk-line.tsx'

const FIRST = ['acknowledgement', 'person', 'anything'] as const

/** What meets the first response, what an acknowledgement in one press promises, receipts, and taking back (2.1, 2.2). */
export function WordsPart({ settings, onChange }: PartProps) {
  const { say } = useWords()
  const { firstResponseNeeds, updateWithinHours, automaticReceipt, undoSeconds } = settings
  return (
    <>
      <DeskLine
        words={say('desk.first_response', gapMarks('what'))}
        gaps={{
          what: (
            <PickSlot
              label={say('desk.first_response_label')}
              value={firstResponseNeeds}
              options={FIRST.map((value) => ({ value, words: say(`desk.first_${value}`) }))}
              onPick={(picked) => onChange({ firstResponseNeeds: FIRST.find((one) => one === picked) })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.update_within', gapMarks('hours'))}
        gaps={{
          hours: (
            <NumberSlot
              label={say('desk.update_label')}
              words={say('desk.hours', { count: updateWithinHours })}
              value={updateWithinHours}
              range={[1, 240]}
              onChange={(hours) => onChange({ updateWithinHours: hours })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.receipt', gapMarks('gets'))}
        gaps={{
          gets: (
            <PickSlot
              label={say('desk.receipt_label')}
              value={automaticReceipt ? 'yes' : 'no'}
              options={(['yes', 'no'] as const).map((value) => ({
                value,
                words: say(`desk.receipt_${value}`),
              }))}
              onPick={(picked) => onChange({ automaticReceipt: picked === 'yes' })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.undo', gapMarks('time'))}
        gaps={{
          time: (
            <NumberSlot
              label={say('desk.undo_label')}
              words={say('desk.seconds', { count: undoSeconds })}
              value={undoSeconds}
              range={[0, 60]}
              onChange={(seconds) => onChange({ undoSeconds: seconds })}
            />
          ),
        }}
      />
    </>
  )
}
