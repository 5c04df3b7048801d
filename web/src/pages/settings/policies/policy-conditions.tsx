import { PRIORITIES } from '#core/clock/policy.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { useWords } from '#web/lib/say.tsx'
import { ManySlot } from '#web/pieces/slots.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { Slot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import { CHANNELS, LEVELS, type PolicyDefinition } from './policy-draft.ts'

type Conditions = PolicyDefinition['conditions']
type ConditionsProps = { conditions: Conditions; onChange: (conditions: Conditions) => void }

/** Which tickets get these clocks; what is left open asks for nothing. */
export function PolicyConditions({ conditions, onChange }: ConditionsProps) {
  const { say, format } = useWords()
  const { topics } = useDeskLists()
  const levels = (conditions.levels ?? []).flatMap(
    (one) => LEVELS.find((level) => level === String(one)) ?? [],
  )
  return (
    <p className="gapped">
      <Gapped
        words={say(
          'policy.choice',
          gapMarks('priorities', 'topics', 'channels', 'languages', 'levels', 'tiers'),
        )}
        gaps={{
          priorities: (
            <ManySlot
              label={say('path.entry_priority')}
              none={say('policy.any_priority')}
              values={conditions.priorities ?? []}
              options={PRIORITIES.map((value) => ({ value, words: say(`priority.${value}`) }))}
              onChange={(priorities) => onChange({ ...conditions, priorities })}
            />
          ),
          topics: (
            <ManySlot
              label={say('settings.topics')}
              none={say('rules.any_topic')}
              values={conditions.topicIds ?? []}
              options={optionsOf(topics)}
              onChange={(topicIds) => onChange({ ...conditions, topicIds })}
            />
          ),
          channels: (
            <ManySlot
              label={say('policy.channels')}
              none={say('policy.any_channel')}
              values={conditions.channels ?? []}
              options={CHANNELS.map((value) => ({ value, words: say(`channel.${value}`) }))}
              onChange={(channels) => onChange({ ...conditions, channels })}
            />
          ),
          languages: (
            <ManySlot
              label={say('path.languages')}
              none={say('rules.any_language')}
              values={conditions.languages ?? []}
              options={LANGUAGES.map((value) => ({ value, words: format.language(value) }))}
              onChange={(languages) => onChange({ ...conditions, languages })}
            />
          ),
          levels: (
            <ManySlot
              label={say('path.group_levels')}
              none={say('policy.any_level')}
              values={levels}
              options={LEVELS.map((value) => ({
                value,
                words: say('path.target_level', { level: Number(value) }),
              }))}
              onChange={(chosen) => onChange({ ...conditions, levels: chosen.map(Number) })}
            />
          ),
          tiers: (
            <TierSlot
              tiers={conditions.tiers ?? []}
              onChange={(tiers) => onChange({ ...conditions, tiers })}
            />
          ),
        }}
      />
    </p>
  )
}

function TierSlot({ tiers, onChange }: { tiers: readonly string[]; onChange: (tiers: string[]) => void }) {
  const { say, format } = useWords()
  return (
    <Slot label={say('policy.tiers')} words={tiers.length > 0 ? format.list(tiers) : say('path.any_account')}>
      <span className="label">{say('policy.tiers')}</span>
      <input
        className="in"
        aria-label={say('policy.tiers')}
        defaultValue={tiers.join(', ')}
        onChange={(event) =>
          onChange(
            event.target.value
              .split(',')
              .map((one) => one.trim())
              .filter(Boolean),
          )
        }
      />
      <span className="meta">{say('policy.tiers_hint')}</span>
    </Slot>
  )
}
