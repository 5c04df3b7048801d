import { useMutation } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useState } from 'react'
import { announce } from '#web/lib/announce.ts'
import { call } from '#web/lib/api.ts'
import { useKeys } from '#web/lib/keys.ts'
import { useProblem } from '#web/lib/problem.ts'
import { useWords } from '#web/lib/say.tsx'
import { toast } from '#web/lib/toasts.ts'
import { escalationIn } from '#web/lib/urls.ts'
import { firstName } from '#web/pieces/ticket-time.ts'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'
import { Button } from '#web/ui/button.tsx'
import { Menu } from '#web/ui/menu.tsx'
import type { WordyAct } from './act-dialog.tsx'
import { ActDialog } from './act-dialog.tsx'
import { refreshEscalations } from './refresh-escalations.ts'

const WORDY: readonly WordyAct[] = [
  'answer_return',
  'pass_on',
  'progress',
  'climb',
  'de_escalate',
  'decline',
  'lengthen',
  'resolve',
  'close',
]

/** What whoever reads it may do now; the likely next act is filled. */
export function EscalationActs({ escalation }: { escalation: Escalation }) {
  const { say } = useWords()
  const problem = useProblem()
  const [asking, setAsking] = useState<WordyAct | 'return' | null>(null)
  const may = (act: string) => escalation.may.includes(act)
  const acknowledge = useMutation({
    mutationFn: () =>
      call('acknowledgeEscalation', { params: { id: escalation.id }, body: { asOf: escalation.revision } }),
    onSuccess: () => {
      refreshEscalations()
      announce(say('escalations.acknowledged'))
      toast(say('escalations.acknowledged'), null, 8_000)
    },
    onError: (error) => {
      refreshEscalations()
      toast(problem(error))
    },
  })
  const router = useRouter()
  // Never what one has just gone on from.
  const isWanted = () => escalationIn(router.history.location.pathname) === escalation.id
  useKeys({
    a: may('acknowledge') ? () => (isWanted() ? acknowledge.mutate() : undefined) : undefined,
  })
  if (escalation.closedAt) return <Outcome escalation={escalation} />
  const others = WORDY.filter((act) => act !== 'resolve' || may('acknowledge'))
  return (
    <div className="foot">
      {may('acknowledge') ? (
        <p className="meta">
          {say('escalations.acknowledging', { name: firstName(escalation.contact.name) })}
        </p>
      ) : null}
      <p className="acts">
        {may('acknowledge') ? (
          <Button look="main" shortcut="a" busy={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
            {say('act.acknowledge_escalation')}
          </Button>
        ) : (
          <Button
            look="main"
            blocked={may('resolve') ? null : say('escalations.not_yours')}
            onClick={() => setAsking('resolve')}
          >
            {say('escalation.act.resolve')}
          </Button>
        )}
        {may('return') ? (
          <Button onClick={() => setAsking('return')}>{say('escalation.act.return')}</Button>
        ) : null}
        <Menu
          label={say('escalations.more')}
          opener={say('act.more')}
          up
          end
          items={others.map((act) => ({
            id: act,
            words: say(`escalation.act.${act}`),
            blocked: may(act) ? null : say('escalations.not_now'),
            onPick: () => setAsking(act),
          }))}
        />
      </p>
      {asking ? <ActDialog act={asking} escalation={escalation} onDone={() => setAsking(null)} /> : null}
    </div>
  )
}

function Outcome({ escalation }: { escalation: Escalation }) {
  const { say } = useWords()
  return (
    <div className="foot">
      <p>
        <b>{say('escalations.outcome')}</b> {escalation.outcome || say('handover.empty')}
      </p>
    </div>
  )
}
