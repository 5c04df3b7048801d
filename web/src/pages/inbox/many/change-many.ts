import { useState } from 'react'
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
  const [run, setRun] = useState<Run | null>(null)
  const [refused, setRefused] = useState<Run | null>(null)
  const failed = (error: unknown) => void toast(problem(error))
  const follow = (begun: Promise<Run>) =>
    void begun
      .then((first) => followed(first, setRun))
      .then(tell, failed)
      .finally(() => setRun(null))
  const tell = (ended: Run) => {
    selectNothing()
    void queryClient.invalidateQueries({ queryKey: ['listTickets'] })
    if (ended.refusedCount > 0) setRefused(ended)
    const onUndo = () => follow(call('undoBulkRun', { params: { id: ended.id } }))
    const undo = ended.mayUndo ? { words: say('shell.undo'), onUndo } : null
    const count = ended.done - ended.refusedCount
    if (count > 0) toast(say('many.changed', { count }), undo, 20_000)
  }
  return {
    run,
    refused,
    begin: (which, change) => follow(call('createBulkRun', { body: { ...which, change } })),
    stop: () => run && void call('cancelBulkRun', { params: { id: run.id } }).catch(failed),
    closeRefused: () => setRefused(null),
  }
}

/** The run as it ended; on the way it says how far it is. */
async function followed(first: Run, onStep: (run: Run) => void): Promise<Run> {
  const read = { ...reading('readBulkRun', { params: { id: first.id } }), staleTime: 0 }
  let run = first
  while (run.state === 'running') {
    onStep(run)
    await new Promise((done) => setTimeout(done, POLL_MS))
    run = await queryClient.fetchQuery(read)
  }
  return run
}
