import { useMutation, useQuery } from '@tanstack/react-query'
import { call, reading } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { QueryState } from '#web/pieces/query-state.tsx'
import { Button } from '#web/ui/button.tsx'
import { browserName } from './browser-name.ts'

/** Where this person is signed in; each other place can be ended from here. */
export function MySessions() {
  const { say, format } = useWords()
  const problem = useProblem()
  const now = useNow()
  const query = useQuery(reading('listMySessions', {}))
  const end = useMutation({
    mutationFn: (id: string) => call('endMySession', { params: { id } }),
    onSuccess: () => query.refetch(),
    onError: (error) => toast(problem(error)),
  })
  return (
    <section aria-labelledby="my-sessions">
      <h3 className="label" id="my-sessions">
        {say('me.sessions')}
      </h3>
      <QueryState query={query} lines={2}>
        {({ items }) => (
          <ul className="rows">
            {items.map((session) => (
              <li key={session.id}>
                <span>{browserName(session.userAgent)}</span>
                {session.current ? (
                  <span className="meta end">{say('me.this_one')}</span>
                ) : (
                  <Button
                    look="quiet"
                    className="meta"
                    busy={end.isPending}
                    onClick={() => end.mutate(session.id)}
                  >
                    {say('me.end')}
                  </Button>
                )}
                <span className="meta">
                  {say('me.last_seen', { when: format.when(session.lastSeenAt, now) })}
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </section>
  )
}
