import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { call, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { forgetPushHere, pushOfThisBrowser, startPush, whyNoPush } from '#web/lib/push.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { browserName } from './browser-name.ts'

/** The browsers that show what is new while the desk is closed; the browser asks only when the button is pressed. */
export function MyPushes() {
  const { say, format } = useWords()
  const part = usePartWords('people')
  const problem = useProblem()
  const now = useNow()
  const query = useQuery(reading('listPushSubscriptions', {}))
  const [why, setWhy] = useState(whyNoPush())
  const here = pushOfThisBrowser()
  const start = useMutation({
    mutationFn: () => startPush(browserName(navigator.userAgent)),
    onSuccess: (not) => {
      setWhy(not)
      if (!not) toast(part('push.done'), null, 6_000)
      return query.refetch()
    },
    onError: (error) => toast(problem(error)),
  })
  const end = useMutation({
    mutationFn: (id: string) =>
      id === here ? forgetPushHere() : call('deletePushSubscription', { params: { id } }),
    onSuccess: () => query.refetch(),
    onError: (error) => toast(problem(error)),
  })
  const isOn = query.data?.items.some(({ id }) => id === here)
  return (
    <section aria-labelledby="pushes">
      <h3 className="label" id="pushes">
        {part('push.title')}
      </h3>
      <p className="meta">{part('push.lead')}</p>
      <QueryState query={query} lines={2}>
        {({ items }) => (
          <ul className="rows">
            {items.map((one) => (
              <li key={one.id}>
                <span>{one.device}</span>
                <Button
                  look="quiet"
                  className="meta"
                  aria-label={part('push.end_which', { device: one.device })}
                  busy={end.isPending}
                  onClick={() => end.mutate(one.id)}
                >
                  {part('push.end')}
                </Button>
                <span className="meta">
                  {one.id === here ? `${say('me.this_one')}, ` : ''}
                  {one.last
                    ? part(`chat.last_${one.last.state}`, { when: format.when(one.last.at, now) })
                    : part('push.since', { when: format.when(one.createdAt, now) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {isOn ? null : (
        <Button
          blocked={why === 'unsupported' ? part('push.unsupported') : null}
          busy={start.isPending}
          onClick={() => start.mutate()}
        >
          {part('push.start')}
        </Button>
      )}
      {why ? (
        <p className="meta" role="status">
          {part(`push.${why}`)}
        </p>
      ) : null}
    </section>
  )
}
