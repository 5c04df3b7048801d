import { useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { PRIORITIES } from '#core/clock/policy.ts'
import { call, readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'
import { itemsOfLines } from './checklist-lines.ts'
import { EditedList } from './edited-list.tsx'

type Topic = Output<'listTopics'>['items'][number]

export function TopicsSection() {
  const { say } = useWords()
  const query = useQuery(readingAll('listTopics'))
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const topics = query.data?.items ?? []
  const nameOf = (topic: Topic): string => {
    const parent = topics.find((one) => one.id === topic.parentId)
    return parent ? `${nameOf(parent)}, ${topic.name.toLocaleLowerCase()}` : topic.name
  }
  return (
    <EditedList
      title={say('settings.topics')}
      lead={say('topic.lead_line')}
      query={query}
      order={(a, b) => nameOf(a).localeCompare(nameOf(b))}
      line={(topic) => ({
        name: topic.name,
        words: nameOf(topic),
        facts: [
          teams.find((team) => team.id === topic.teamId)?.name,
          say('team.level', { level: topic.level }),
          say('ticket.priority', { priority: say(`priority.${topic.priority}`) }),
        ],
      })}
      sheet={(topic, onDone) => (
        <TopicSheet
          topic={topic}
          topics={topics}
          teams={teams.map((team) => ({ value: team.id, words: team.name }))}
          onDone={onDone}
        />
      )}
    />
  )
}

type TopicSheetProps = {
  topic: Topic | null
  topics: readonly Topic[]
  teams: readonly { value: string; words: string }[]
  onDone: () => void
}

function TopicSheet({ topic, topics, teams, onDone }: TopicSheetProps) {
  const { say } = useWords()
  const others = topics.filter((one) => one.id !== topic?.id)
  return (
    <EditSheet
      title={topic?.name ?? say('topic.add')}
      refresh={['listTopics']}
      save={(form) => save(form, topic)}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={topic?.name} required autoFocus />
      <div className="two">
        <Select
          label={say('topic.parent')}
          name="parent"
          defaultValue={topic?.parentId ?? ''}
          options={[{ value: '', words: '–' }, ...others.map((one) => ({ value: one.id, words: one.name }))]}
        />
        <Select
          label={say('topic.team')}
          name="team"
          defaultValue={topic?.teamId ?? ''}
          options={[{ value: '', words: '–' }, ...teams]}
        />
        <TextField
          label={say('topic.level')}
          name="level"
          type="number"
          min={1}
          max={9}
          defaultValue={topic?.level ?? 1}
          required
        />
        <Select
          label={say('acting.priority')}
          name="priority"
          defaultValue={topic?.priority ?? 'normal'}
          options={PRIORITIES.map((one) => ({ value: one, words: say(`priority.${one}`) }))}
        />
      </div>
      <TextArea
        label={say('topic.words')}
        hint={say('topic.words_hint')}
        name="words"
        defaultValue={topic?.words.join(', ')}
      />
      <TextArea
        label={say('beside.checklist')}
        hint={say('topic.checklist_hint')}
        name="checklist"
        rows={4}
        defaultValue={topic?.checklist.map((item) => item.words).join('\n')}
      />
    </EditSheet>
  )
}

function save(form: FormData, topic: TopicSheetProps['topic']): Promise<unknown> {
  const body = {
    name: textOf(form, 'name'),
    parentId: textOf(form, 'parent') || null,
    teamId: textOf(form, 'team') || null,
    level: Number(form.get('level')),
    priority: PRIORITIES.find((one) => one === form.get('priority')) ?? 'normal',
    words: textOf(form, 'words')
      .split(/[,\n]/)
      .map((word) => word.trim())
      .filter(Boolean),
    checklist: itemsOfLines(textOf(form, 'checklist'), topic?.checklist ?? []),
  }
  if (!topic) return call('createTopic', { body })
  return call('updateTopic', { params: { id: topic.id }, body }, { ifMatch: `"${topic.revision}"` })
}
