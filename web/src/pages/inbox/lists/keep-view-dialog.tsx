import { useMutation, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useSession } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import type { InboxSearch } from '#web/lib/urls.ts'
import { inboxUrl } from '#web/lib/urls.ts'
import { EditSheet, textOf } from '#web/pieces/edit-sheet.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, Select, TextField } from '#web/ui/field.tsx'
import type { Column, SavedView } from './list-query.ts'

const COLUMNS: readonly Column[] = ['topic', 'team', 'owner', 'priority', 'status', 'tags', 'age', 'risk']
const LEADS = ['lead', 'manager', 'admin']

type KeepViewProps = { search: InboxSearch; view?: SavedView; onDone: () => void }

/** Keeps the filter under a name, or changes a kept one. */
export function KeepViewDialog({ search, view, onDone }: KeepViewProps) {
  const { say } = useWords()
  const navigate = useNavigate()
  const save = async (form: FormData) => {
    const body = {
      name: textOf(form, 'name'),
      filter: textOf(form, 'filter'),
      sort: view ? view.sort : (search.sort ?? ('time_left' as const)),
      columns: COLUMNS.filter((column) => form.has(`column.${column}`)),
    }
    const scope = (textOf(form, 'scope') || 'own') as SavedView['scope']
    const teamId = scope === 'team' ? textOf(form, 'team') : null
    const kept = view
      ? await call('updateView', { params: { id: view.id }, body })
      : await call('createView', { body: { ...body, scope, teamId } })
    await queryClient.invalidateQueries({ queryKey: ['listViews'] })
    await navigate(inboxUrl({ filter: kept.filter || undefined, saved: kept.id, sort: search.sort }))
  }
  return (
    <EditSheet
      title={view ? say('views.change') : say('views.save')}
      refresh={['countViews']}
      save={save}
      onDone={onDone}
    >
      <TextField label={say('views.name')} name="name" required maxLength={200} defaultValue={view?.name} />
      <TextField
        label={say('filter.label')}
        hint={say('filter.hint')}
        name="filter"
        maxLength={500}
        defaultValue={search.filter ?? view?.filter}
      />
      {view ? null : <ScopeFields />}
      <fieldset className="choice">
        <legend className="label">{say('views.columns')}</legend>
        <div className="choices">
          {COLUMNS.map((column) => (
            <Check key={column} name={`column.${column}`} defaultChecked={view?.columns.includes(column)}>
              {say(`views.column.${column}`)}
            </Check>
          ))}
        </div>
      </fieldset>
      {view ? <RemoveView view={view} onDone={onDone} /> : null}
    </EditSheet>
  )
}

function ScopeFields() {
  const { say } = useWords()
  const { role, teamIds } = useSession().member
  const isLead = LEADS.includes(role)
  const [scope, setScope] = useState('own')
  const teams = useQuery(readingAll('listTeams')).data?.items ?? []
  const mine = teams.filter((team) => !team.disabled && (isLead || teamIds.includes(team.id)))
  const scopes = [
    'own' as const,
    ...(mine.length ? ['team' as const] : []),
    ...(isLead ? ['shared' as const] : []),
  ]
  return (
    <>
      <Select
        label={say('views.for')}
        hint={isLead ? undefined : say('views.only_leads')}
        name="scope"
        value={scope}
        onChange={(event) => setScope(event.target.value)}
        options={scopes.map((one) => ({ value: one, words: say(`views.scope.${one}`) }))}
      />
      {scope === 'team' ? (
        <Select
          label={say('views.team')}
          name="team"
          options={mine.map((team) => ({ value: team.id, words: team.name }))}
        />
      ) : null}
    </>
  )
}

function RemoveView({ view, onDone }: { view: SavedView; onDone: () => void }) {
  const { say } = useWords()
  const problem = useProblem()
  const navigate = useNavigate()
  const again = () =>
    call('createView', {
      body: {
        name: view.name,
        filter: view.filter,
        sort: view.sort,
        columns: view.columns,
        scope: view.scope,
        teamId: view.team?.id ?? null,
      },
    })
  const refresh = () => queryClient.invalidateQueries({ queryKey: ['listViews'] })
  const failed = (error: unknown) => void toast(problem(error))
  const remove = useMutation({
    mutationFn: () => call('deleteView', { params: { id: view.id } }),
    onSuccess: async () => {
      onDone()
      await navigate(inboxUrl())
      await refresh()
      const undo = { words: say('shell.undo'), onUndo: () => void again().then(refresh, failed) }
      toast(say('views.removed', { name: view.name }), undo, 15_000)
    },
    onError: failed,
  })
  return (
    <p>
      <Button look="quiet" busy={remove.isPending} onClick={() => remove.mutate()}>
        {say('views.remove')}
      </Button>
    </p>
  )
}
