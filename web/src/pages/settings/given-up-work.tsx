import { useInfiniteQuery, useMutation } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call, queryClient, readingPages } from '#web/lib/api.ts'
import { useNow } from '#web/lib/now.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { PagedRows } from '#web/pieces/paged-rows.tsx'
import { Button } from '#web/ui/button.tsx'

type Job = Output<'listParkedJobs'>['items'][number]

/** What the desk tried in the background until it gave up (trap 45), and the way to have it tried again. */
export function GivenUpWork() {
  const { say } = useWords()
  const pages = useInfiniteQuery({
    ...readingPages('listParkedJobs', { query: { limit: 20 } }),
    refetchInterval: 30_000,
  })
  return (
    <section aria-labelledby="given-up" className="given-up">
      <h3 className="title" id="given-up">
        {say('jobs.title')}
      </h3>
      <p className="second">{say('jobs.lead')}</p>
      <PagedRows pages={pages} lines={2} none={<p className="meta">{say('jobs.none_given_up')}</p>}>
        {(jobs) => (
          <ul className="rows">
            {jobs.map((job) => (
              <JobRow key={job.id} job={job} />
            ))}
          </ul>
        )}
      </PagedRows>
    </section>
  )
}

function JobRow({ job }: { job: Job }) {
  const { say, format } = useWords()
  const now = useNow()
  const problem = useProblem()
  const retry = useMutation({
    mutationFn: () => call('retryParkedJob', { params: { id: job.id } }),
    onSuccess: () => toast(say('jobs.tried'), null, 4_000),
    onError: (error) => toast(problem(error)),
    // Also where somebody else was faster and it is gone.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['listParkedJobs'] }),
  })
  return (
    <li>
      <span>{job.work}</span>
      <Button
        look="quiet"
        className="meta"
        busy={retry.isPending}
        aria-label={say('jobs.retry_what', { work: job.work })}
        onClick={() => retry.mutate()}
      >
        {say('jobs.retry')}
      </Button>
      <span className="meta">
        {say('jobs.meta', { when: format.when(job.parkedAt, now), count: job.attempts })}
      </span>
      {job.error ? <span className="wide-cell second given-up-why">{job.error}</span> : null}
    </li>
  )
}
