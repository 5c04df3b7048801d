import { useMutation } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import type { Language } from '#i18n/say.ts'
import { call, keyOf, queryClient } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { toast } from '#web/lib/toasts.ts'
import { groupedRules } from './rule-groups.ts'
import { RuleRow } from './rule-row.tsx'

export type Coach = Output<'readCoach'>
type Change = Partial<Omit<Coach, 'revision'>>

/** Every rule by group, each with its reason and its switch. */
export function RuleList({ settings, language }: { settings: Coach; language: Language }) {
  const part = usePartWords('coaching')
  const { change, isBusy } = useChange(settings)
  const isOn = (id: string) => !settings.switchedOff.includes(id)
  return (
    <>
      {groupedRules().map(({ name, rules }) => (
        <section key={name} className="rule-group" aria-labelledby={`group-${name}`}>
          <h3 className="title" id={`group-${name}`}>
            {part(`coaching.group.${name}`)}
          </h3>
          <p className="meta">
            {part('coaching.rules_on', { on: rules.filter(({ id }) => isOn(id)).length, all: rules.length })}
          </p>
          <ul className="rows">
            {rules.map((rule) => (
              <RuleRow
                key={rule.id}
                rule={rule}
                settings={settings}
                language={language}
                isBusy={isBusy}
                onChange={change}
              />
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** What came of it has been said. */
const NOTHING = () => {}

/** Each change is kept at once; what another admin saved meanwhile is read again first. */
function useChange(settings: Coach) {
  const { say } = useWords()
  const problem = useProblem()
  const may = useMay('settings.write')
  const key = keyOf('readCoach', {})
  const save = useMutation({
    mutationFn: (change: Change) => {
      const { revision, ...before } = settings
      return call('saveCoach', { body: { ...before, ...change } }, { ifMatch: `"${revision}"` })
    },
    onSuccess: (saved) => {
      queryClient.setQueryData(key, saved)
      toast(say('settings.saved'), null, 3_000)
    },
    onError: (error) => {
      void queryClient.invalidateQueries({ queryKey: key })
      toast(problem(error))
    },
  })
  return {
    change: (wanted: Change) => save.mutateAsync(wanted).then(NOTHING, NOTHING),
    isBusy: save.isPending || !may,
  }
}
