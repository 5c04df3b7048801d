import { useMutation } from '@tanstack/react-query'
import type { Output } from '#contracts/client.ts'
import { call } from '#web/lib/api.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useProblem } from '#web/lib/problem.ts'
import { toast } from '#web/lib/toasts.ts'
import { ConfirmAct } from '#web/pieces/confirm-act.tsx'
import { Button } from '#web/ui/button.tsx'

type Member = Output<'listMembers'>['items'][number]

/** What an admin does when somebody cannot get in: invite again, or take a lost second step off. */
export function MemberDoors({ member: { id, name, state } }: { member: Member }) {
  const part = usePartWords('people')
  const problem = useProblem()
  const onError = (error: unknown) => void toast(problem(error))
  const invite = useMutation({
    mutationFn: () => call('inviteAgain', { params: { id } }),
    onSuccess: () => void toast(part('member.again_done', { name })),
    onError,
  })
  if (state === 'invited') {
    return (
      <p className="acts">
        <Button busy={invite.isPending} onClick={() => invite.mutate()}>
          {part('member.again')}
        </Button>
      </p>
    )
  }
  return (
    <div>
      <p className="acts">
        <ConfirmAct
          title={part('member.reset_title', { name })}
          words={part('member.reset_words')}
          act={part('member.reset_act')}
          run={() => call('resetMemberDoors', { params: { id } })}
          onDone={() => void toast(part('member.reset_done', { name }))}
        >
          {part('member.reset')}
        </ConfirmAct>
      </p>
      <p className="meta">{part('member.reset_lead')}</p>
    </div>
  )
}
