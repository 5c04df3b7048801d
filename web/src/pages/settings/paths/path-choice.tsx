import { PRIORITIES } from '#core/clock/policy.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { useWords } from '#web/lib/say.tsx'
import { AccountsSlot } from '#web/pieces/accounts-slot.tsx'
import { ManySlot } from '#web/pieces/slots.tsx'
import { Button } from '#web/ui/button.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import type { PathDefinition } from './path-draft.ts'

type Change = (change: Partial<PathDefinition>) => void
type Entry = NonNullable<PathDefinition['entry']>[number]
const KINDS = ['functional', 'hierarchical'] as const

/** For which escalations the path is chosen (5.5). */
export function PathChoice({ definition, onChange }: { definition: PathDefinition; onChange: Change }) {
  const { say, format } = useWords()
  const lists = useDeskLists()
  const { topicIds, accountIds, languages, kinds } = definition.chooseBy
  const choose = (change: Partial<PathDefinition['chooseBy']>) =>
    onChange({ chooseBy: { ...definition.chooseBy, ...change } })
  return (
    <div className="gapped">
      <Gapped
        words={say('path.choice', gapMarks('kinds', 'topics', 'accounts', 'languages'))}
        gaps={{
          kinds: (
            <ManySlot
              label={say('path.kinds')}
              none={say('path.any_kind')}
              values={kinds ?? []}
              options={KINDS.map((value) => ({ value, words: say(`path.kind_${value}`) }))}
              onChange={(value) => choose({ kinds: value })}
            />
          ),
          topics: (
            <ManySlot
              label={say('settings.topics')}
              none={say('rules.any_topic')}
              values={topicIds ?? []}
              options={optionsOf(lists.topics)}
              onChange={(value) => choose({ topicIds: value })}
            />
          ),
          accounts: (
            <AccountsSlot
              label={say('path.accounts')}
              none={say('path.any_account')}
              values={accountIds ?? []}
              onChange={(value) => choose({ accountIds: value })}
            />
          ),
          languages: (
            <ManySlot
              label={say('path.languages')}
              none={say('rules.any_language')}
              values={languages ?? []}
              options={LANGUAGES.map((value) => ({ value, words: format.language(value) }))}
              onChange={(value) => choose({ languages: value })}
            />
          ),
        }}
      />
    </div>
  )
}

/** Which escalations begin higher than the first step; of several the highest counts (1.5). */
export function PathEntries({ definition, onChange }: { definition: PathDefinition; onChange: Change }) {
  const { say } = useWords()
  const entries = definition.entry ?? []
  const put = (index: number, entry: Entry | null) =>
    onChange({ entry: entries.flatMap((one, at) => (at === index ? (entry ? [entry] : []) : [one])) })
  return (
    <>
      <ul className="entries">
        {entries.map((entry, index) => (
          // Entries have no name of their own; they keep their order.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index} className="gapped">
            <EntrySentence
              entry={entry}
              steps={definition.steps.length}
              onChange={(next) => put(index, next)}
            />{' '}
            <Button look="quiet" className="meta" onClick={() => put(index, null)}>
              {say('rules.take_away')}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        look="quiet"
        className="meta"
        onClick={() =>
          onChange({ entry: [...entries, { priority: 'urgent', step: definition.steps.length - 1 }] })
        }
      >
        {say('path.add_entry')}
      </Button>
    </>
  )
}

type EntryProps = { entry: Entry; steps: number; onChange: (entry: Entry) => void }

function EntrySentence({ entry, steps, onChange }: EntryProps) {
  const { say } = useWords()
  const lists = useDeskLists()
  const any = say('path.entry_any')
  const numbers = Array.from({ length: steps }, (_, step) => step)
  return (
    <Gapped
      words={say('path.entry', gapMarks('priority', 'topic', 'account', 'cause', 'step'))}
      gaps={{
        priority: (
          <PickSlot
            label={say('path.entry_priority')}
            value={entry.priority ?? ''}
            options={[
              { value: '', words: any },
              ...PRIORITIES.map((value) => ({ value, words: say(`priority.${value}`) })),
            ]}
            onPick={(value) => onChange({ ...entry, priority: PRIORITIES.find((one) => one === value) })}
          />
        ),
        topic: (
          <PickSlot
            label={say('path.entry_topic')}
            value={entry.topicId ?? ''}
            options={[{ value: '', words: any }, ...optionsOf(lists.topics)]}
            onPick={(value) => onChange({ ...entry, topicId: value || undefined })}
          />
        ),
        account: (
          <AccountsSlot
            label={say('path.entry_account')}
            none={any}
            values={entry.accountId ? [entry.accountId] : []}
            isOne
            onChange={([accountId]) => onChange({ ...entry, accountId })}
          />
        ),
        cause: (
          <PickSlot
            label={say('path.entry_cause')}
            value={entry.repeatedCause === undefined ? '' : String(entry.repeatedCause)}
            options={[
              { value: '', words: say('path.cause_any') },
              { value: 'true', words: say('path.cause_again') },
              { value: 'false', words: say('path.cause_first') },
            ]}
            onPick={(value) =>
              onChange({ ...entry, repeatedCause: value === '' ? undefined : value === 'true' })
            }
          />
        ),
        step: (
          <PickSlot
            label={say('path.entry_step')}
            value={String(entry.step)}
            options={numbers.map((step) => ({
              value: String(step),
              words: say('escalations.step', { step: step + 1 }),
            }))}
            onPick={(value) => onChange({ ...entry, step: Number(value) })}
          />
        ),
      }}
    />
  )
}
