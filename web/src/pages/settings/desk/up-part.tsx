import { useWords } from '#web/lib/say.tsx'
import { ManySlot, NumberSlot } from '#web/pieces/slots.tsx'
import { gapMarks } from '#web/ui/gapped.tsx'
import type { PartProps } from './desk-change.ts'
import { DeskLine } from './desk-line.tsx'

const REASONS = [
  'commitment_broken',
  'sla_breached',
  'customer_asked',
  'risk',
  'safety_or_legal',
  'importance',
  'statutory',
] as const

/** What starts an escalation by itself, what the lead hears of, what comes back (5.3, 2.5, 1.7). */
export function UpPart({ settings, onChange }: PartProps) {
  const { say } = useWords()
  const { escalateOn, riskLine, avoidedSkips, avoidedSnoozes, reopenWithinDays } = settings
  return (
    <>
      <DeskLine
        words={say('desk.escalate_on', gapMarks('reasons'))}
        gaps={{
          reasons: (
            <ManySlot
              label={say('desk.escalate_label')}
              none={say('desk.escalate_none')}
              values={escalateOn}
              options={REASONS.map((value) => ({ value, words: say(`desk.on_${value}`) }))}
              onChange={(reasons) => onChange({ escalateOn: reasons })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.risk_line', gapMarks('risk'))}
        gaps={{
          risk: (
            <NumberSlot
              label={say('desk.risk_label')}
              words={String(riskLine)}
              value={riskLine}
              range={[1, 100]}
              onChange={(risk) => onChange({ riskLine: risk })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.avoided', gapMarks('skipped', 'snoozed'))}
        gaps={{
          skipped: (
            <NumberSlot
              label={say('desk.skips_label')}
              words={say('avoided.skips', { count: avoidedSkips })}
              value={avoidedSkips}
              range={[1, 100]}
              onChange={(times) => onChange({ avoidedSkips: times })}
            />
          ),
          snoozed: (
            <NumberSlot
              label={say('desk.snoozes_label')}
              words={say('avoided.snoozes', { count: avoidedSnoozes })}
              value={avoidedSnoozes}
              range={[1, 100]}
              onChange={(times) => onChange({ avoidedSnoozes: times })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.reopen', gapMarks('days'))}
        gaps={{
          days: (
            <NumberSlot
              label={say('desk.reopen_label')}
              words={say('desk.days', { count: reopenWithinDays })}
              value={reopenWithinDays}
              range={[0, 365]}
              onChange={(days) => onChange({ reopenWithinDays: days })}
            />
          ),
        }}
      />
    </>
  )
}
