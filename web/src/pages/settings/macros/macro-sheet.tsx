import { useMutation, useQuery } from '@tanstack/react-query'
import { LANGUAGES } from '#i18n/say.ts'
import type { Input } from '#contracts/client.ts'
import { PRIORITIES } from '#core/clock/policy.ts'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { Select, TextArea, TextField } from '#web/ui/field.tsx'
import type { Macro } from './macros-section.tsx'

type Definition = Input<'createMacro'>['body']['definition']
const STATUSES = ['open', 'pending', 'on_hold', 'resolved'] as const
const MODES = ['reply', 'note'] as const
const SCOPES = ['own', 'team', 'shared'] as const
const NOTHING = { value: '', words: '–' }

export function MacroSheet({ macro, onDone }: { macro: Macro | null; onDone: () => void }) {
  const { say, format } = useWords()
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const topics = useQuery(readingAll('listTopics')).data?.items ?? []
  const { words, change, mode } = macro?.definition ?? { words: {}, change: { addTags: [] }, mode: 'reply' }
  const known: Definition['change'] = change
  const named = (items: readonly { id: string; name: string }[]) => [
    NOTHING,
    ...items.map((one) => ({ value: one.id, words: one.name })),
  ]
  const save = (form: FormData) => {
    const body = { name: textOf(form, 'name'), definition: definitionOf(form) }
    if (macro)
      return call('updateMacro', { params: { id: macro.id }, body }, { ifMatch: `"${macro.revision}"` })
    const scope = SCOPES.find((one) => one === form.get('scope')) ?? 'own'
    return call('createMacro', { body: { ...body, scope, teamId: textOf(form, 'of') || null } })
  }
  return (
    <EditSheet
      title={macro?.name ?? say('macro.add')}
      lead={say('macro.sheet_lead')}
      refresh={['listMacros']}
      save={save}
      onDone={onDone}
    >
      <TextField label={say('contacts.name')} name="name" defaultValue={macro?.name} required autoFocus />
      {macro ? null : (
        <div className="two">
          <Select
            label={say('macro.scope')}
            name="scope"
            options={SCOPES.map((one) => ({ value: one, words: say(`macro.scope_${one}`) }))}
          />
          <Select label={say('macro.team')} name="of" options={named(teams)} />
        </div>
      )}
      <Select
        label={say('macro.mode')}
        name="mode"
        defaultValue={mode}
        options={MODES.map((one) => ({ value: one, words: say(`composer.mode_${one}`) }))}
      />
      {LANGUAGES.map((language) => (
        <TextArea
          key={language}
          label={say('macro.words_in', { language: format.language(language) })}
          name={`words-${language}`}
          defaultValue={(words as Record<string, string>)[language]}
        />
      ))}
      <p className="meta">{say('macro.placeholders')}</p>
      <div className="two">
        <Select
          label={say('macro.status')}
          name="status"
          defaultValue={known?.status ?? ''}
          options={[NOTHING, ...STATUSES.map((one) => ({ value: one, words: say(`status.${one}`) }))]}
        />
        <Select
          label={say('acting.priority')}
          name="priority"
          defaultValue={known?.priority ?? ''}
          options={[NOTHING, ...PRIORITIES.map((one) => ({ value: one, words: say(`priority.${one}`) }))]}
        />
        <Select
          label={say('acting.topic')}
          name="topic"
          defaultValue={known?.topicId ?? ''}
          options={named(topics)}
        />
        <Select
          label={say('topic.team')}
          name="team"
          defaultValue={known?.teamId ?? ''}
          options={named(teams)}
        />
        <Select
          label={say('macro.owner')}
          name="owner"
          defaultValue={known?.ownerId ?? ''}
          options={[NOTHING, { value: 'me', words: say('macro.owner_me') }]}
        />
        <TextField
          label={say('macro.tags')}
          name="tags"
          hint={say('macro.tags_hint')}
          defaultValue={known?.addTags?.join(', ')}
        />
      </div>
      {macro ? <RemoveMacro macro={macro} onDone={onDone} /> : null}
    </EditSheet>
  )
}

function definitionOf(form: FormData): Definition {
  const tags = textOf(form, 'tags').split(',')
  const words = LANGUAGES.flatMap((language) => {
    const text = textOf(form, `words-${language}`)
    return text ? [[language, text] as const] : []
  })
  return {
    mode: MODES.find((one) => one === form.get('mode')) ?? 'reply',
    words: Object.fromEntries(words),
    change: {
      status: STATUSES.find((one) => one === form.get('status')),
      priority: PRIORITIES.find((one) => one === form.get('priority')),
      topicId: textOf(form, 'topic') || undefined,
      teamId: textOf(form, 'team') || undefined,
      ownerId: textOf(form, 'owner') || undefined,
      addTags: tags.map((tag) => tag.trim()).filter(Boolean),
    },
  }
}

function RemoveMacro({ macro, onDone }: { macro: Macro; onDone: () => void }) {
  const { say } = useWords()
  const problem = useProblem()
  const remove = useMutation({
    mutationFn: () => call('deleteMacro', { params: { id: macro.id } }),
    onSuccess: () => {
      onDone()
      void queryClient.invalidateQueries({ queryKey: ['listMacros'] })
      const { name, scope, team, definition } = macro
      const back = () =>
        void call('createMacro', { body: { name, scope, teamId: team?.id ?? null, definition } })
          .then(() => queryClient.invalidateQueries({ queryKey: ['listMacros'] }))
          .catch((error: unknown) => toast(problem(error)))
      toast(say('macro.removed', { name }), { words: say('shell.undo'), onUndo: back }, 15_000)
    },
    onError: (error) => toast(problem(error)),
  })
  return (
    <p>
      <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
        {say('macro.remove')}
      </Button>
    </p>
  )
}
