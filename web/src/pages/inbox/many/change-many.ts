import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, queryClient, reading } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { selectNothing } from './selection.ts'

export type ManyChange = Input<'createBulkRun'>['body']['change']
export type Which = Omit<Input<'createBulkRun'>['body'], 'change'>
type Run = Output<'readBulkRun'>

const POLL_MS = 400

export type ManyRun = {
  run: Run | null
  refused: Run | null
  begin: (which: Which, change: ManyChange) => void
  stop: () => void
  closeRefused: () => void
}

/** Changes many tickets and follows how far it is; it goes on by itself when the page is left. */
export function useManyRun(): ManyRun {
  const { say } = useWords()
  const problem = useProblem()
  const [runId, setRunId] = useState<string | null>(null)
  const [refused, setRefused] = useState<Run | null>(null)
  const query = useQuery({
    ...reading('readBulkRun', { params: { id: runId ?? '' } }),
    enabled: runId !== null,
    refetchInterval: ({ state }) => (state.data && state.data.state !== 'running' ? false : POLL_MS),
    staleTime: 0,
  })
  const run = runId === null ? null : (query.data ?? null)
  const failed = (error: unknown) => void toast(problem(error))
  const follow = (begun: Run) => setRunId(begun.id)
  const isEnded = run !== null && run.state !== 'running'
  useEffect(() => {
    if (!run || !isEnded) return
    setRunId(null)
    selectNothing()
    void queryClient.invalidateQueries({ queryKey: ['listTickets'] })
    if (run.refusedCount > 0) setRefused(run)
    const back = () =>
      void call('undoBulkRun', { params: { id: run.id } })
        .then(follow)
        .catch(failed)
    const undo = run.mayUndo ? { words: say('shell.undo'), onUndo: back } : null
    const count = run.done - run.refusedCount
    if (count > 0) toast(say('many.changed', { count }), undo, 20_000)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each run that ended
  }, [isEnded])
  return {
    run,
    refused,
    begin: (which, change) =>
      void call('createBulkRun', { body: { ...which, change } })
        .then(follow)
        .catch(failed),
    stop: () => run && void call('cancelBulkRun', { params: { id: run.id } }).catch(failed),
    closeRefused: () => setRefused(null),
  }
}
