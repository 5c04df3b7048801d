import { useQuery } from '@tanstack/react-query'
import { reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'

type RecomputeLineProps = { kind: 'calendar' | 'policy'; id: string }

/** How far open clocks follow what was published here for them too (4.3); nothing where there was none. */
export function RecomputeLine({ kind, id }: RecomputeLineProps) {
  const { say, format } = useWords()
  const now = useNow()
  const { data } = useQuery({
    ...reading('listRecomputes', { query: { limit: 20 } }),
    refetchInterval: ({ state }) =>
      state.data?.items.some((one) => one.state === 'running') ? 1_000 : false,
  })
  const last = data?.items.find(({ because }) => because.kind === kind && because.id === id)
  if (!last) return null
  const { done, total, endedAt } = last
  return (
    <p className="meta recompute-line" role="status">
      {endedAt === null ? (
        <>
          <progress max={total || 1} value={done} aria-label={say('rules.recompute')} />{' '}
          {say('rules.recomputing', { done: format.number(done), total: format.number(total) })}
        </>
      ) : (
        say('rules.recomputed', { count: total, when: format.when(endedAt, now) })
      )}
    </p>
  )
}
