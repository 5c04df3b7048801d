import type { ReactNode } from 'react'
import { PRIORITIES } from '#core/clock/policy.ts'
import { REASON_CODES } from '#core/escalation/escalation.ts'
import { useWords } from '#web/lib/say.tsx'
import { ManySlot } from '#web/pieces/slots.tsx'
import { Button } from '#web/ui/button.tsx'
import { PickSlot, Slot } from '#web/ui/slot.tsx'
import { optionsOf, useDeskLists } from '../desk-lists.ts'
import { type Action, DOINGS, newAction } from './rule-draft.ts'
import { TemplateGap } from './template-gap.tsx'

type ActionsProps = { actions: readonly Action[]; onChange: (actions: Action[]) => void }

/** What is done, in this order. */
export function RuleActions({ actions, onChange }: ActionsProps) {
  const { say } = useWords()
  const lists = useDeskLists()
  const first = {
    teamId: lists.teams[0]?.id ?? '',
    topicId: lists.topics[0]?.id ?? '',
    memberId: lists.members[0]?.id ?? '',
  }
  const put = (index: number, action: Action | null) =>
    onChange(actions.flatMap((one, at) => (at === index ? (action ? [action] : []) : [one])))
  return (
    <>
      <ol className="rule-lines">
        {actions.map((action, index) => (
          <li key={index} className="gapped">
            <PickSlot
              label={say('rule.what')}
              value={action.do}
              options={DOINGS.map((value) => ({ value, words: say(`rule.do_${value}`) }))}
              onPick={(value) =>
                put(index, newAction(DOINGS.find((one) => one === value) ?? action.do, first))
              }
            />{' '}
            <ActionGaps action={action} onChange={(next) => put(index, next)} />{' '}
            {actions.length > 1 ? (
              <Button look="quiet" className="meta" onClick={() => put(index, null)}>
                {say('rules.take_away')}
              </Button>
            ) : null}
          </li>
        ))}
      </ol>
      <Button
        look="quiet"
        className="meta"
        onClick={() => onChange([...actions, newAction('notify', first)])}
      >
        {say('rule.add_action')}
      </Button>
    </>
  )
}

type GapsProps = { action: Action; onChange: (action: Action) => void }

function ActionGaps({ action, onChange }: GapsProps): ReactNode {
  const { say } = useWords()
  const { teams, members, topics } = useDeskLists()
  switch (action.do) {
    case 'assign':
      return <AssignGaps action={action} onChange={onChange} />
    case 'set_priority':
      return (
        <PickSlot
          label={say('path.entry_priority')}
          value={action.priority}
          options={PRIORITIES.map((value) => ({ value, words: say(`priority.${value}`) }))}
          onPick={(value) =>
            onChange({ ...action, priority: PRIORITIES.find((one) => one === value) ?? 'high' })
          }
        />
      )
    case 'set_topic':
    case 'start_checklist':
      return (
        <PickSlot
          label={say('path.entry_topic')}
          value={action.topicId}
          options={optionsOf(topics)}
          onPick={(topicId) => onChange({ ...action, topicId })}
        />
      )
    case 'add_tags':
      return <TagsGap action={action} onChange={onChange} />
    case 'add_follower':
      return (
        <PickSlot
          label={say('settings.members')}
          value={action.memberId}
          options={optionsOf(members)}
          onPick={(memberId) => onChange({ ...action, memberId })}
        />
      )
    case 'notify':
      return (
        <>
          <ManySlot
            label={say('settings.members')}
            none={say('rule.no_people')}
            values={action.memberIds ?? []}
            options={optionsOf(members)}
            onChange={(memberIds) => onChange({ ...action, memberIds })}
          />{' '}
          {say('rule.and')}{' '}
          <ManySlot
            label={say('settings.teams')}
            none={say('rule.no_teams')}
            values={action.teamIds ?? []}
            options={optionsOf(teams)}
            onChange={(teamIds) => onChange({ ...action, teamIds })}
          />
        </>
      )
    case 'escalate':
      return <EscalateGaps action={action} onChange={onChange} />
    case 'send_template':
      return <TemplateGap action={action} onChange={onChange} />
  }
}

type Of<D extends Action['do']> = { action: Extract<Action, { do: D }>; onChange: (action: Action) => void }

function AssignGaps({ action, onChange }: Of<'assign'>) {
  const { say } = useWords()
  const { teams, members } = useDeskLists()
  return (
    <>
      <PickSlot
        label={say('settings.teams')}
        value={action.teamId}
        options={optionsOf(teams)}
        onPick={(teamId) => onChange({ ...action, teamId, memberId: null })}
      />
      ,{' '}
      <PickSlot
        label={say('settings.members')}
        value={action.memberId ?? ''}
        options={[
          { value: '', words: say('rule.nobody_yet') },
          ...optionsOf(members.filter(({ teamIds }) => teamIds.includes(action.teamId))),
        ]}
        onPick={(memberId) => onChange({ ...action, memberId: memberId || null })}
      />
    </>
  )
}

function TagsGap({ action, onChange }: Of<'add_tags'>) {
  const { say, format } = useWords()
  return (
    <Slot
      label={say('rule.tags')}
      words={action.tags.length > 0 ? format.list(action.tags) : say('rule.no_tags')}
    >
      <span className="label">{say('rule.tags')}</span>
      <input
        className="in"
        aria-label={say('rule.tags')}
        defaultValue={action.tags.join(', ')}
        onChange={(event) =>
          onChange({
            ...action,
            tags: event.target.value
              .split(',')
              .map((tag) => tag.trim())
              .filter(Boolean)
              .slice(0, 20),
          })
        }
      />
      <span className="meta">{say('rule.tags_hint')}</span>
    </Slot>
  )
}

function EscalateGaps({ action, onChange }: Of<'escalate'>) {
  const { say } = useWords()
  return (
    <>
      <PickSlot
        label={say('path.kinds')}
        value={action.kind}
        options={(['hierarchical', 'functional'] as const).map((value) => ({
          value,
          words: say(`path.kind_${value}`),
        }))}
        onPick={(value) =>
          onChange({ ...action, kind: value === 'functional' ? 'functional' : 'hierarchical' })
        }
      />
      ,{' '}
      <PickSlot
        label={say('rule.field_reason')}
        value={action.reason}
        options={REASON_CODES.map((value) => ({ value, words: say(`reason.${value}`) }))}
        onPick={(value) =>
          onChange({ ...action, reason: REASON_CODES.find((one) => one === value) ?? action.reason })
        }
      />
    </>
  )
}
