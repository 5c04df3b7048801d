import { useMutation } from '@tanstack/react-query'
import { call } from '#web/lib/api.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'
import { Button } from '#web/ui/button.tsx'
import { refreshEscalations } from './refresh-escalations.ts'

/** Whoever follows it hears of every move, without being responsible (5.7). */
export function FollowAct({ escalation }: { escalation: Escalation }) {
  const { say } = useWords()
  const problem = useProblem()
  const { followedByMe, ticketIds } = escalation
  const follow = useMutation({
    mutationFn: (following: boolean) =>
      Promise.all(ticketIds.map((id) => call('followTicket', { params: { id }, body: { following } }))),
    onSettled: refreshEscalations,
    onError: (error) => toast(problem(error)),
  })
  return (
    <p className="meta acts">
      {followedByMe ? <span>{say('escalations.following')}</span> : null}
      <Button
        look="quiet"
        className="meta"
        busy={follow.isPending}
        onClick={() => follow.mutate(!followedByMe)}
      >
        {say(followedByMe ? 'acting.stop_following' : 'escalations.follow')}
      </Button>
    </p>
  )
}
