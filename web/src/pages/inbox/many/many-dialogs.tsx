import { useQuery } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { readingAll } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { isPresent } from '#web/lib/on-staff.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import type { TicketRow } from '#web/pieces/ticket-time.ts'
import { Button } from '#web/ui/button.tsx'
import { Dialog } from '#web/ui/dialog.tsx'
import { TextField } from '#web/ui/field.tsx'
import type { Pick } from '../acting/pick-list.tsx'
import { PickList } from '../acting/pick-list.tsx'
import { snoozeTimes } from '../acting/snooze-times.ts'
import type { ManyChange } from './change-many.ts'
import type { ManyAct } from './many-bar.tsx'

type ManyProps = {
  count: number
  picked: readonly TicketRow[]
  onDone: () => void
  onChange: (change: ManyChange) => void
}

export function ManyDialogs({ act, ...props }: ManyProps & { act: ManyAct }) {
  switch (act) {
    case 'assign':
      return <AssignMany {...props} />
    case 'priority':
      return <PriorityMany {...props} />
    case 'topic':
      return <TopicMany {...props} />
    case 'tags':
      return <TagMany {...props} />
    case 'snooze':
      return <SnoozeMany {...props} />
    case 'resolve':
      return <ResolveMany {...props} />
    case 'merge':
      return <MergeMany {...props} />
  }
}

function AssignMany({ count, onDone, onChange }: ManyProps) {
  const { say } = useWords()
  const me = useSession().member
  const now = useNow()
  const members = useQuery(readingAll('listMembers')).data?.items ?? []
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const picks: Pick[] = [
    { id: 'me', words: say('acting.to_me'), side: me.name, onPick: () => onChange({ ownerId: me.id }) },
    ...teams
      .filter((team) => !team.disabled)
      .map((team) => ({
        id: team.id,
        words: team.name,
        side: say('team.level', { level: team.level }),
        onPick: () => onChange({ teamId: team.id, ownerId: null }),
      })),
    ...members
      // Whoever is in no team can hold no ticket.
      .filter(({ id, state, teamIds }) => id !== me.id && state !== 'disabled' && teamIds.length > 0)
      .map((member) => ({
        id: member.id,
        words: member.name,
        side: isPresent(member, now) ? say(`role.${member.role}`) : say(`member.${member.state}`),
        onPick: () => onChange({ ownerId: member.id }),
      })),
  ]
  return <PickList title={say('many.assign_title', { count })} picks={picks} onClose={onDone} />
}

function PriorityMany({ count, onDone, onChange }: ManyProps) {
  const { say } = useWords()
  const picks = (['low', 'normal', 'high', 'urgent'] as const).map((priority) => ({
    id: priority,
    words: say(`priority.${priority}`),
    side: '',
    onPick: () => onChange({ priority }),
  }))
  return <PickList title={say('many.priority_title', { count })} picks={picks} onClose={onDone} />
}

function TopicMany({ count, onDone, onChange }: ManyProps) {
  const { say } = useWords()
  const topics = useQuery(readingAll('listTopics')).data?.items ?? []
  const byId = new Map(topics.map((topic) => [topic.id, topic]))
  const picks = topics.map((topic) => ({
    id: topic.id,
    words: topic.name,
    side: topic.parentId ? (byId.get(topic.parentId)?.name ?? '') : '',
    onPick: () => onChange({ topicId: topic.id }),
  }))
  return <PickList title={say('many.topic_title', { count })} picks={picks} onClose={onDone} />
}

function SnoozeMany({ count, onDone, onChange }: ManyProps) {
  const { say, format, zone } = useWords()
  const now = useNow()
  const picks = snoozeTimes(now, zone).map(({ id, at }) => ({
    id,
    words: say(`snooze.${id}`),
    side: format.when(at, now),
    onPick: () => onChange({ snoozedUntil: new Date(at).toISOString() }),
  }))
  return (
    <PickList
      title={say('many.snooze_title', { count })}
      picks={picks}
      onClose={onDone}
      note={say('snooze.note')}
    />
  )
}

function TagMany({ count, picked, onDone, onChange }: ManyProps) {
  const { say } = useWords()
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const tags = (name: string) =>
      String(form.get(name) ?? '')
        .split(',')
        .map((tag) => tag.trim())
        .filter(Boolean)
    const [addTags, removeTags] = [tags('add'), tags('remove')]
    if (addTags.length || removeTags.length) onChange({ addTags, removeTags })
  }
  const known = [...new Set(picked.flatMap((row) => row.tags))]
  return (
    <Dialog title={say('many.tags_title', { count })} onClose={onDone}>
      <form className="form" onSubmit={submit}>
        <TextField label={say('many.add_tags')} hint={say('many.tags_hint')} name="add" autoFocus />
        <TextField
          label={say('many.remove_tags')}
          hint={known.length ? say('many.tags_now', { tags: known.join(', ') }) : undefined}
          name="remove"
        />
        <p className="acts">
          <Button look="main" type="submit">
            {say('act.save')}
          </Button>
          <Button onClick={onDone}>{say('act.cancel')}</Button>
        </p>
      </form>
    </Dialog>
  )
}

function ResolveMany({ count, onDone, onChange }: ManyProps) {
  const { say } = useWords()
  return (
    <Dialog title={say('many.resolve_title', { count })} onClose={onDone} alert>
      <p>{say('many.resolve_note')}</p>
      <p className="acts">
        <Button look="main" onClick={() => onChange({ status: 'resolved' })} autoFocus>
          {say('close.resolve')}
        </Button>
        <Button onClick={() => onChange({ status: 'closed' })}>{say('act.close')}</Button>
        <Button onClick={onDone}>{say('act.cancel')}</Button>
      </p>
    </Dialog>
  )
}

function MergeMany({ count, picked, onDone, onChange }: ManyProps) {
  const { say } = useWords()
  const picks = picked.map((row) => ({
    id: row.id,
    words: row.subject,
    side: `${row.contact.name} ${row.number}`,
    onPick: () => onChange({ mergeIntoId: row.id }),
  }))
  return (
    <PickList
      title={say('many.merge_title', { count })}
      picks={picks}
      onClose={onDone}
      note={say('many.merge_note')}
    />
  )
}
