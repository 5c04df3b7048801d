import { useMutation, useQuery } from '@tanstack/react-query'
import { LANGUAGES } from '#i18n/say.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { sessionQuery, useSession } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { zoneOptions } from '#web/lib/zone-options.ts'
import { textOf } from '#web/pieces/edit-sheet.tsx'
import { KeptForm } from '#web/pieces/kept-form.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Select, TextField } from '#web/ui/field.tsx'
import { GivenUpWork } from './given-up-work.tsx'
import { SectionHead } from './section-head.tsx'

export function WorkspaceSection() {
  const { say } = useWords()
  const settings = useQuery(reading('readWorkspace', {}))
  const save = useMutation({
    mutationFn: (form: FormData) =>
      call('updateWorkspace', {
        body: {
          name: textOf(form, 'name'),
          language: LANGUAGES.find((one) => one === form.get('language')),
          zone: textOf(form, 'zone'),
          settings: { currency: textOf(form, 'currency') },
        },
      }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey })
      void queryClient.invalidateQueries({ queryKey: ['readWorkspace'] })
      toast(say('settings.saved'), null, 4_000)
    },
  })
  return (
    <>
      <SectionHead
        title={say('settings.workspace')}
        lead={say('workspace.lead_line')}
        needs="settings.write"
      />
      <QueryState query={settings}>
        {(read) => (
          <KeptForm id="workspace" saving={save}>
            <WorkspaceFields currency={read.settings.currency} />
          </KeptForm>
        )}
      </QueryState>
      <GivenUpWork />
    </>
  )
}

function WorkspaceFields({ currency }: { currency: string }) {
  const { say, format } = useWords()
  const { workspace } = useSession()
  return (
    <>
      <TextField
        label={say('first_run.workspace')}
        hint={say('first_run.workspace_hint')}
        name="name"
        defaultValue={workspace.name}
        required
      />
      <div className="two">
        <Select
          label={say('first_run.language')}
          name="language"
          defaultValue={workspace.language}
          options={LANGUAGES.map((one) => ({ value: one, words: say(`language.${one}`) }))}
        />
        <Select
          label={say('first_run.zone')}
          name="zone"
          defaultValue={workspace.zone}
          options={zoneOptions(workspace.zone)}
        />
      </div>
      <Select
        label={say('workspace.currency')}
        name="currency"
        defaultValue={currency}
        options={Intl.supportedValuesOf('currency').map((one) => ({
          value: one,
          words: format.currency(one),
        }))}
      />
    </>
  )
}
