import { useMutation, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Suspense } from 'react'
import type { Input, Output } from '#contracts/client.ts'
import { call, reading } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { toast } from '#web/lib/toasts.ts'
import { Button } from '#web/ui/button.tsx'

type Answer = Output<'askModel'>
type AskModelProps = {
  ticketId: string
  question: Input<'askModel'>['body']
  /** What the button says. */
  words: 'reword' | 'brief' | 'translate' | 'handover'
  /** What is done with an answer: shown, or handed to whoever asked. Nothing is put anywhere unasked (7.3). */
  children?: (answer: Answer) => ReactNode
  onAnswer?: (answer: Answer) => void
}

/** A question to the language model, where there is one; what it says is marked as made by it (7.4). */
export function AskModel(props: AskModelProps) {
  const { data } = useQuery({ ...reading('readModelState', {}), staleTime: 5 * 60_000 })
  if (!data?.on) return null
  return (
    <Suspense fallback={null}>
      <Asking {...props} />
    </Suspense>
  )
}

function Asking({ ticketId, question, words, children, onAnswer }: AskModelProps) {
  const part = usePartWords('coaching')
  const problem = useProblem()
  const ask = useMutation({
    mutationFn: () => call('askModel', { params: { id: ticketId }, body: question }),
    onSuccess: onAnswer,
    onError: (error) => toast(problem(error)),
  })
  return (
    <div className="asked-model">
      <Button look="quiet" className="meta" busy={ask.isPending} onClick={() => ask.mutate()}>
        {part(`coaching.model.${words}`)}
      </Button>
      {ask.data && children ? (
        <div role="status">
          {children(ask.data)}
          <Made answer={ask.data} />
        </div>
      ) : null}
    </div>
  )
}

/** Who made it, and what the coach says to it: the model is read like everybody else. */
function Made({ answer: { model, findings } }: { answer: Answer }) {
  const part = usePartWords('coaching')
  return (
    <>
      <p className="meta">{part('coaching.model.made', { model })}</p>
      {findings.slice(0, 3).map(({ rule, words, reason }) => (
        <p className="cn" key={`${rule}-${words}`}>
          {reason}
        </p>
      ))}
    </>
  )
}
