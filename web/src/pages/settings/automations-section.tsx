import { useMutation, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { call, queryClient, readingAll } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { automationUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Check } from '#web/ui/field.tsx'
import { PlaceState } from '#web/ui/place-state.tsx'
import type { Automation } from './automations/rule-draft.ts'
import { SectionHead } from './section-head.tsx'

/** Rules that act by themselves, in the order in which they are asked. */
export function AutomationsSection() {
  const { say } = useWords()
  const may = useMay('automation.write')
  const query = useQuery(readingAll('listAutomations'))
  return (
    <>
      <SectionHead
        title={say('settings.automations')}
        lead={say('rule.lead')}
        needs="automation.write"
        act={
          may ? (
            <Link className="btn" {...automationUrl('new')}>
              {say('rule.add')}
            </Link>
          ) : null
        }
      />
      <QueryState query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <PlaceState kind="empty" words={say('rule.none')} />
          ) : (
            <ol className="rows">
              {page.items
                .toSorted((a, b) => a.position - b.position)
                .map((rule) => (
                  <RuleRow key={rule.id} rule={rule} may={may} />
                ))}
            </ol>
          )
        }
      </QueryState>
    </>
  )
}

function RuleRow({ rule, may }: { rule: Automation; may: boolean }) {
  const { say, format } = useWords()
  const now = useNow()
  const problem = useProblem()
  const turn = useMutation({
    mutationFn: (enabled: boolean) =>
      call(
        'updateAutomation',
        { params: { id: rule.id }, body: { enabled } },
        { ifMatch: `"${rule.revision}"` },
      ),
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['listAutomations'] }),
  })
  const { trigger } = rule.definition
  return (
    <li>
      <Link {...automationUrl(rule.id)}>{rule.name}</Link>
      <Check
        checked={rule.enabled}
        disabled={!may || turn.isPending}
        onChange={(event) => turn.mutate(event.target.checked)}
        aria-label={say('rule.in_use', { name: rule.name })}
      >
        {say('settings.in_use')}
      </Check>
      <span className="meta">
        {trigger.on === 'event'
          ? format.list(trigger.eventTypes.map((type) => say(`rule.event.${type}`)))
          : say('rule.by_clock')}
        ; {say('rule.fired', { count: rule.fired.count })}
        {rule.fired.lastAt ? `, ${format.when(rule.fired.lastAt, now)}` : null}
      </span>
      {turn.isError ? <span role="alert">{problem(turn.error)}</span> : null}
    </li>
  )
}
