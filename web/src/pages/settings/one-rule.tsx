import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { MoreWords, useWords } from '#web/lib/say.tsx'
import { NotHere } from '#web/pieces/not-found.tsx'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Skeleton } from '#web/ui/skeleton.tsx'
import './rules.css'

type OneRuleProps<T> = {
  query: UseQueryResult<{ items: T[] }>
  /** `new` for one that is being made. */
  id: string
  className?: string
  children: (one: T | null, all: readonly T[]) => ReactNode
}

/** The page of one rule, rota, path, policy or calendar, found by its id among all of its kind. */
export function OneRule<T extends { id: string }>({ query, id, className = '', children }: OneRuleProps<T>) {
  const { say } = useWords()
  return (
    <main id="main" className={`place ${className}`}>
      <MoreWords part="rules" fallback={<Skeleton label={say('state.loading')} />}>
        <QueryState query={query} page={say('place.settings')}>
          {({ items }) => {
            const one = items.find((item) => item.id === id) ?? null
            if (!one && id !== 'new') return <RuleGone />
            return children(one, items)
          }}
        </QueryState>
      </MoreWords>
    </main>
  )
}

function RuleGone() {
  const { say } = useWords()
  return (
    <>
      <h1 className="sr">{say('place.settings')}</h1>
      <NotHere />
    </>
  )
}
