import { useMutation, useQuery } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { textOf } from '#web/pieces/edit-sheet.tsx'
import { KeptForm } from '#web/pieces/kept-form.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { Check, TextField } from '#web/ui/field.tsx'
import { SectionHead } from '../section-head.tsx'

type Model = Output<'readModel'>

/** The language model of the owner's choice; everything works without one (7.4). */
export function ModelSection() {
  const { say } = useWords()
  const part = usePartWords('coaching')
  const query = useQuery(reading('readModel', {}))
  return (
    <>
      <SectionHead title={say('settings.model')} lead={part('coaching.model.lead')} needs="settings.write" />
      <QueryState query={query}>{(model) => <ModelForm key={model.revision} model={model} />}</QueryState>
    </>
  )
}

function useKeep(model: Model) {
  const { say } = useWords()
  return useMutation({
    mutationFn: (form: FormData) => {
      const key = textOf(form, 'key')
      return call(
        'saveModel',
        {
          body: {
            enabled: form.get('enabled') === 'on',
            baseUrl: textOf(form, 'baseUrl'),
            model: textOf(form, 'model'),
            mask: form.get('mask') === 'on',
            dailyTokens: Number(form.get('dailyTokens')),
            ...(key ? { key } : {}),
          },
        },
        { ifMatch: `"${model.revision}"` },
      )
    },
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['readModel'] })
      void queryClient.invalidateQueries({ queryKey: ['readModelState'] })
      toast(say('settings.saved'), null, 4_000)
    },
  })
}

function ModelForm({ model }: { model: Model }) {
  const part = usePartWords('coaching')
  const save = useKeep(model)
  return (
    <KeptForm id="model" saving={save} acts={<TryIt isOn={model.enabled} />}>
      <Check name="enabled" defaultChecked={model.enabled}>
        {part('coaching.model.enabled')}
      </Check>
      <TextField
        label={part('coaching.model.address')}
        hint={part('coaching.model.address_hint')}
        name="baseUrl"
        type="url"
        defaultValue={model.baseUrl}
      />
      <div className="two">
        <TextField label={part('coaching.model.name')} name="model" defaultValue={model.model} />
        <TextField
          label={part('coaching.model.key')}
          hint={part(model.hasKey ? 'coaching.model.key_kept' : 'coaching.model.key_hint')}
          name="key"
          type="password"
          autoComplete="off"
        />
      </div>
      <Check name="mask" defaultChecked={model.mask}>
        {part('coaching.model.mask')}
      </Check>
      <Budget model={model} />
    </KeptForm>
  )
}

function Budget({ model: { dailyTokens, usedToday } }: { model: Model }) {
  const { format } = useWords()
  const part = usePartWords('coaching')
  return (
    <TextField
      label={part('coaching.model.budget')}
      hint={part('coaching.model.used', {
        calls: usedToday.calls,
        tokens: format.number(usedToday.tokens),
      })}
      name="dailyTokens"
      type="number"
      min={0}
      max={1_000_000_000}
      defaultValue={dailyTokens}
      required
    />
  )
}

function TryIt({ isOn }: { isOn: boolean }) {
  const { format } = useWords()
  const part = usePartWords('coaching')
  const problem = useProblem()
  const attempt = useMutation({
    mutationFn: () => call('tryModel', {}),
    onSuccess: ({ said, tookMs }) =>
      toast(
        part('coaching.model.answered', { said, seconds: format.number(Math.round(tookMs / 100) / 10) }),
        null,
        8_000,
      ),
    onError: (error) => toast(problem(error)),
  })
  return (
    <Button
      busy={attempt.isPending}
      blocked={isOn ? null : part('coaching.model.save_first')}
      onClick={() => attempt.mutate()}
    >
      {part('coaching.model.try')}
    </Button>
  )
}
