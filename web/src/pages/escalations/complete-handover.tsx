import { useMutation } from '@tanstack/react-query'
import type { FormEvent } from 'react'
import { call, queryClient } from '#web/lib/api.ts'
import { useWords } from '#web/lib/say.tsx'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'
import { HandoverFields, handoverFrom } from '#web/pieces/handover-fields.tsx'
import { SaidWrong } from '#web/pieces/said-wrong.tsx'
import { Button } from '#web/ui/button.tsx'

/** Completes the brief that travels with the escalation. */
export function CompleteHandover({ escalation, onDone }: { escalation: Escalation; onDone: () => void }) {
  const { say } = useWords()
  const save = useMutation({
    mutationFn: (form: FormData) =>
      call('completeHandover', { params: { id: escalation.id }, body: handoverFrom(form) }),
    // Done when what is read here is the completed one: acting on the older would be refused (5.7).
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['readEscalation'] })
      onDone()
    },
  })
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    save.mutate(new FormData(event.currentTarget))
  }
  return (
    <form className="form" onSubmit={submit} aria-label={say('escalations.complete')}>
      <HandoverFields handover={escalation.handover} wrong={{}} missing={escalation.handoverMissing} />
      <SaidWrong of={save} />
      <p className="acts">
        <Button type="submit" busy={save.isPending}>
          {say('act.save')}
        </Button>
        <Button look="bare" onClick={onDone}>
          {say('act.cancel')}
        </Button>
      </p>
    </form>
  )
}
