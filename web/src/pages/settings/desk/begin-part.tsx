import { useQuery } from '@tanstack/react-query'
import { PRIORITIES } from '#core/clock/policy.ts'
import { readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { NumberSlot } from '#web/pieces/slots.tsx'
import { gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot } from '#web/ui/slot.tsx'
import type { DeskSettings, PartProps } from './desk-change.ts'
import { DeskLine } from './desk-line.tsx'

const ARRIVALS = ['by_hand', 'by_load'] as const
const LEVELS = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/** To whom and at which level a ticket comes first (1.5, 8.2). */
export function BeginPart({ settings, onChange }: PartProps) {
  const { say } = useWords()
  const { assignOnArrival, repeatWithinDays, capacity, heatedWithinMinutes } = settings
  return (
    <>
      <DeskLine
        words={say('desk.arrival', gapMarks('arrival'))}
        gaps={{
          arrival: (
            <PickSlot
              label={say('desk.arrival_label')}
              value={assignOnArrival}
              options={ARRIVALS.map((value) => ({ value, words: say(`desk.arrival_${value}`) }))}
              onPick={(picked) => onChange({ assignOnArrival: ARRIVALS.find((one) => one === picked) })}
            />
          ),
        }}
      />
      <Levels settings={settings} onChange={onChange} />
      <DeskLine
        words={say('desk.repeat', gapMarks('days'))}
        gaps={{
          days: (
            <NumberSlot
              label={say('desk.repeat_label')}
              words={say('desk.days', { count: repeatWithinDays })}
              value={repeatWithinDays}
              range={[0, 3_660]}
              onChange={(days) => onChange({ repeatWithinDays: days })}
            />
          ),
        }}
      />
      <Fallback settings={settings} onChange={onChange} />
      <DeskLine
        words={say('desk.capacity', gapMarks('tickets'))}
        gaps={{
          tickets: (
            <NumberSlot
              label={say('desk.capacity_label')}
              words={say('desk.tickets', { count: capacity })}
              value={capacity}
              range={[1, 10_000]}
              onChange={(tickets) => onChange({ capacity: tickets })}
            />
          ),
        }}
      />
      <DeskLine
        words={say('desk.heated', gapMarks('time'))}
        gaps={{
          time: (
            <NumberSlot
              label={say('desk.heated_label')}
              words={say('desk.minutes', { count: heatedWithinMinutes })}
              value={heatedWithinMinutes}
              range={[0, 10_080]}
              onChange={(minutes) => onChange({ heatedWithinMinutes: minutes })}
            />
          ),
        }}
      />
    </>
  )
}

function Levels({ settings: { levelByPriority }, onChange }: PartProps) {
  const { say } = useWords()
  const options = [
    { value: '', words: say('desk.level_topic') },
    ...LEVELS.map((level) => ({ value: String(level), words: say('desk.level_least', { level }) })),
  ]
  const pick = (priority: (typeof PRIORITIES)[number], level: string) => {
    const { [priority]: _, ...others } = levelByPriority
    onChange({ levelByPriority: level ? { ...others, [priority]: Number(level) } : others })
  }
  return PRIORITIES.toReversed().map((one) => {
    const priority = say(`priority.${one}`)
    return (
      <DeskLine
        key={one}
        words={say('desk.level_of', { priority, ...gapMarks('level') })}
        gaps={{
          level: (
            <PickSlot
              label={say('desk.level_label', { priority })}
              value={String(levelByPriority[one] ?? '')}
              options={options}
              onPick={(level) => pick(one, level)}
            />
          ),
        }}
      />
    )
  })
}

function Fallback({ settings, onChange }: { settings: DeskSettings; onChange: PartProps['onChange'] }) {
  const { say } = useWords()
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const options = teams
    .filter((team) => !team.disabled || team.id === settings.fallbackTeamId)
    .map((team) => ({ value: team.id, words: team.name }))
  return (
    <DeskLine
      words={say('desk.fallback', gapMarks('team'))}
      gaps={{
        team: (
          <PickSlot
            label={say('desk.fallback_label')}
            value={settings.fallbackTeamId ?? ''}
            options={[{ value: '', words: say('desk.fallback_first') }, ...options]}
            onPick={(team) => onChange({ fallbackTeamId: team || null })}
          />
        ),
      }}
    />
  )
}
