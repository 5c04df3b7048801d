import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { readingAll } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import { useMay } from '#web/lib/session.ts'
import { policyUrl } from '#web/lib/urls.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { useTermWords } from '#web/pieces/term-words.ts'
import { SectionHead } from './section-head.tsx'

/** Every policy in the order in which they are asked; the whole of each at its own address. */
export function PoliciesSection() {
  const { say } = useWords()
  const termWords = useTermWords()
  const may = useMay('settings.write')
  const query = useQuery(readingAll('listPolicies'))
  return (
    <>
      <SectionHead
        title={say('settings.policies')}
        lead={say('policy.lead_line')}
        needs="settings.write"
        act={
          may ? (
            <Link className="btn" {...policyUrl('new')}>
              {say('policy.add')}
            </Link>
          ) : null
        }
      />
      <QueryState query={query}>
        {(page) => (
          <ol className="rows">
            {page.items
              .toSorted((a, b) => a.position - b.position)
              .map((policy) => (
                <li key={policy.id}>
                  <Link {...policyUrl(policy.id)}>{policy.name}</Link>
                  <span className="meta">
                    {say('settings.version', { version: policy.version })}
                    {policy.active ? '' : `, ${say('settings.switched_off')}`}
                  </span>
                  <span className="meta">
                    {policy.definition.targets
                      .map((target) => `${say(`clock.name.${target.kind}`)} ${termWords(target.term)}`)
                      .join('; ')}
                  </span>
                </li>
              ))}
          </ol>
        )}
      </QueryState>
    </>
  )
}
