import { CLOCK_KINDS } from '#core/clock/clock.ts'
import { REASON_CODES } from '#core/escalation/escalation.ts'
import { LANGUAGES } from '#i18n/say.ts'
import { useWords } from '#web/lib/say.tsx'
import { ManySlot } from '#web/pieces/slots.tsx'
import { Button } from '#web/ui/button.tsx'
import type { Option } from '#web/ui/field.tsx'
import { Gapped, gapMarks } from '#web/ui/gapped.tsx'
import { PickSlot, Slot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import {
  ASKS,
  asAsked,
  type Criterion,
  type Field,
  FIELD_SHAPES,
  FIELDS,
  newCriterion,
} from './rule-draft.ts'

type CriteriaProps = { criteria: readonly Criterion[]; onChange: (criteria: Criterion[]) => void }

/** What must hold as well; none: always. */
export function RuleCriteria({ criteria, onChange }: CriteriaProps) {
  const { say } = useWords()
  const put = (index: number, criterion: Criterion | null) =>
    onChange(criteria.flatMap((one, at) => (at === index ? (criterion ? [criterion] : []) : [one])))
  return (
    <>
      {criteria.length === 0 ? <p className="meta">{say('rule.always')}</p> : null}
      <ul className="rule-lines">
        {criteria.map((criterion, index) => (
          <li key={index} className="gapped">
            <CriterionSentence criterion={asAsked(criterion)} onChange={(next) => put(index, next)} />{' '}
            <Button look="quiet" className="meta" onClick={() => put(index, null)}>
              {say('rules.take_away')}
            </Button>
          </li>
        ))}
      </ul>
      <Button look="quiet" className="meta" onClick={() => onChange([...criteria, newCriterion('priority')])}>
        {say('rule.add_criterion')}
      </Button>
    </>
  )
}

type SentenceProps = { criterion: Criterion; onChange: (criterion: Criterion) => void }

function CriterionSentence({ criterion, onChange }: SentenceProps) {
  const { say } = useWords()
  const shape = FIELD_SHAPES[criterion.field]
  return (
    <Gapped
      words={say('rule.criterion', gapMarks('field', 'is', 'value'))}
      gaps={{
        field: (
          <PickSlot
            label={say('rule.field')}
            value={criterion.field}
            options={FIELDS.map((value) => ({ value, words: say(`rule.field_${value}`) }))}
            onPick={(value) => onChange(newCriterion(FIELDS.find((one) => one === value) ?? criterion.field))}
          />
        ),
        is: (
          <PickSlot
            label={say('rule.comparison')}
            value={criterion.is}
            options={ASKS[shape].map((value) => ({ value, words: say(`rule.is_${value}`) }))}
            onPick={(value) =>
              onChange({ ...criterion, is: ASKS[shape].find((one) => one === value) ?? criterion.is })
            }
          />
        ),
        value: <ValueSlot criterion={criterion} onChange={onChange} />,
      }}
    />
  )
}

function ValueSlot({ criterion, onChange }: SentenceProps) {
  const { say } = useWords()
  const options = useValueOptions(criterion.field)
  const { value } = criterion
  if (FIELD_SHAPES[criterion.field] === 'choice') {
    return (
      <ManySlot
        label={say(`rule.field_${criterion.field}`)}
        none={say('rule.nothing_chosen')}
        values={Array.isArray(value) ? value : [String(value)]}
        options={options}
        onChange={(chosen) => onChange({ ...criterion, value: chosen })}
      />
    )
  }
  const isNumber = FIELD_SHAPES[criterion.field] === 'number'
  const shown = Array.isArray(value) ? value.join(', ') : String(value)
  return (
    <Slot label={say(`rule.field_${criterion.field}`)} words={shown || say('rule.nothing_written')}>
      <span className="label">{say(`rule.field_${criterion.field}`)}</span>
      <input
        className="in"
        type={isNumber ? 'number' : 'text'}
        maxLength={200}
        aria-label={say(`rule.field_${criterion.field}`)}
        value={shown}
        onChange={(event) =>
          onChange({ ...criterion, value: isNumber ? Number(event.target.value) : event.target.value })
        }
      />
    </Slot>
  )
}

function useValueOptions(field: Field): readonly Option[] {
  const { say, format } = useWords()
  const lists = useDeskLists()
  switch (field) {
    case 'priority':
      return (['low', 'normal', 'high', 'urgent'] as const).map((value) => ({
        value,
        words: say(`priority.${value}`),
      }))
    case 'status':
      return (['open', 'pending', 'on_hold', 'resolved', 'closed'] as const).map((value) => ({
        value,
        words: say(`rule.status_${value}`),
      }))
    case 'topicId':
      return optionsOf(lists.topics)
    case 'teamId':
      return optionsOf(lists.teams)
    case 'ownerId':
      return optionsOf(lists.members)
    case 'channel':
      return (['email', 'web', 'portal', 'phone', 'counter', 'api'] as const).map((value) => ({
        value,
        words: say(`channel.${value}`),
      }))
    case 'language':
      return LANGUAGES.map((value) => ({ value, words: format.language(value) }))
    case 'clockKind':
      return CLOCK_KINDS.map((value) => ({ value, words: say(`clock.name.${value}`) }))
    case 'reason':
      return REASON_CODES.map((value) => ({ value, words: say(`reason.${value}`) }))
    default:
      return []
  }
}
