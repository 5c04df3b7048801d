import { useMutation } from '@tanstack/react-query'
import { call, queryClient } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import type { EscalationPath } from './path-draft.ts'

/** Everyone in it says once for each version that they have read it (5.12). */
export function ConfirmPath({ path }: { path: EscalationPath }) {
  const { say } = useWords()
  const problem = useProblem()
  const confirm = useMutation({
    mutationFn: () => call('confirmPath', { params: { id: path.id }, body: { version: path.version } }),
    onSuccess: () => {
      void queryClient.invalidateQueries({ queryKey: ['listPaths'] })
      void queryClient.invalidateQueries({ queryKey: ['readPathReaders'] })
    },
  })
  return (
    <p className="acts path-confirm">
      <span>{say('path.not_confirmed', { version: path.version })}</span>
      <Button busy={confirm.isPending} onClick={() => confirm.mutate()}>
        {say('path.confirm', { version: path.version })}
      </Button>
      {confirm.isError ? <span role="alert">{problem(confirm.error)}</span> : null}
    </p>
  )
}
