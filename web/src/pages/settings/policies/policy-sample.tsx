import { useQueries } from '@tanstack/react-query'
import { useState } from 'react'
import { PRIORITIES } from '#core/clock/policy.ts'
import { call } from '#web/lib/api.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { serverNow, useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useTermWords } from '#web/pieces/term-words.ts'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot, Slot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import {
  CHANNELS,
  LEVELS,
  type PolicyDefinition,
  policyFor,
  type SampleTicket,
  topicLine,
} from './policy-draft.ts'

type Tried = { id: string; name: string; position: number; active: boolean; definition: PolicyDefinition }

/** A sample ticket that comes in now: which policy it meets, and when each of its clocks is due. */
export function PolicySample({ policies, mine }: { policies: readonly Tried[]; mine: string }) {
  const { say } = useWords()
  const { topics, teams } = useDeskLists()
  const [sample, setSample] = useState<SampleTicket>({
    topicId: '',
    priority: 'normal',
    channel: 'email',
    language: 'en',
    level: 1,
    tier: '',
  })
  const found = policyFor(policies, sample, topicLine(topics, sample.topicId))
  const teamId = topics.find(({ id }) => id === sample.topicId)?.teamId
  const team = teams.find(({ id, level }) => (teamId ? id === teamId : level === sample.level))
  return (
    <div className="try-calendar">
      <p className="gapped">
        <SampleSentence sample={sample} onChange={(change) => setSample({ ...sample, ...change })} />
      </p>
      <div role="status">
        <p className="said">
          {found === null
            ? say('policy.sample_none')
            : say(found.id === mine ? 'policy.sample_this' : 'policy.sample_other', { name: found.name })}
        </p>
        {found ? <Dues definition={found.definition} teamCalendarId={team?.calendarId ?? null} /> : null}
      </div>
    </div>
  )
}

type SentenceProps = { sample: SampleTicket; onChange: (change: Partial<SampleTicket>) => void }

function SampleSentence({ sample, onChange }: SentenceProps) {
  const { say, format } = useWords()
  const { topics } = useDeskLists()
  return (
    <Gapped
      words={say('policy.sample', gapMarks('priority', 'topic', 'channel', 'language', 'level', 'tier'))}
      gaps={{
        priority: (
          <PickSlot
            label={say('path.entry_priority')}
            value={sample.priority}
            options={PRIORITIES.map((value) => ({ value, words: say(`priority.${value}`) }))}
            onPick={(value) => onChange({ priority: PRIORITIES.find((one) => one === value) ?? 'normal' })}
          />
        ),
        topic: (
          <PickSlot
            label={say('path.entry_topic')}
            value={sample.topicId}
            options={[{ value: '', words: say('policy.no_topic') }, ...optionsOf(topics)]}
            onPick={(topicId) => onChange({ topicId })}
          />
        ),
        channel: (
          <PickSlot
            label={say('policy.channels')}
            value={sample.channel}
            options={CHANNELS.map((value) => ({ value, words: say(`channel.${value}`) }))}
            onPick={(channel) => onChange({ channel })}
          />
        ),
        language: (
          <PickSlot
            label={say('path.languages')}
            value={sample.language}
            options={LANGUAGES.map((value) => ({ value, words: format.language(value) }))}
            onPick={(language) => onChange({ language })}
          />
        ),
        level: (
          <PickSlot
            label={say('path.group_levels')}
            value={String(sample.level)}
            options={LEVELS.map((value) => ({
              value,
              words: say('path.target_level', { level: Number(value) }),
            }))}
            onPick={(value) => onChange({ level: Number(value) })}
          />
        ),
        tier: (
          <Slot label={say('policy.tiers')} words={sample.tier || say('policy.no_tier')}>
            <span className="label">{say('policy.tiers')}</span>
            <input
              className="in"
              aria-label={say('policy.tiers')}
              value={sample.tier}
              onChange={(event) => onChange({ tier: event.target.value.trim() })}
            />
          </Slot>
        ),
      }}
    />
  )
}

type DuesProps = { definition: PolicyDefinition; teamCalendarId: string | null }

function Dues({ definition, teamCalendarId }: DuesProps) {
  const { say, format } = useWords()
  const now = useNow()
  const problem = useProblem()
  const termWords = useTermWords()
  const [start] = useState(() => new Date(serverNow()).toISOString())
  const results = useQueries({
    queries: definition.targets.map(({ term, calendarId }) => {
      const body = { calendarId: calendarId === undefined ? teamCalendarId : calendarId, start, term }
      return { queryKey: ['tryCalendar', body], queryFn: () => call('tryCalendar', { body }), retry: false }
    }),
  })
  return (
    <ul className="dues">
      {definition.targets.map((target, index) => {
        const result = results[index]
        return (
          <li key={target.kind}>
            <span>{say(`clock.name.${target.kind}`)}</span>
            <span title={result?.data ? format.exact(result.data.dueAt) : undefined}>
              {result?.data
                ? say('time.due', { when: format.when(result.data.dueAt, now) })
                : result?.isError
                  ? problem(result.error)
                  : '…'}{' '}
              <span className="meta">{termWords(target.term)}</span>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
