import { Link, useNavigate } from '@tanstack/react-router'
import { isOnNothing, useKeys } from '#web/lib/keys.ts'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { timeLeft } from '#web/lib/time-left.ts'
import { escalationUrl } from '#web/lib/urls.ts'
import { Ribbon } from '#web/ui/ribbon.tsx'
import type { Home } from './home.ts'

/** When no ticket of one's own waits: the escalation that waits to be taken. */
export function TakeNext({ escalation }: { escalation: Home['toAcknowledge'][number] }) {
  const words = useWords()
  const { say } = words
  const navigate = useNavigate()
  const time = timeLeft({ ...escalation, dueAt: escalation.nextDueAt }, useNow(), words)
  useKeys({
    Enter: (event) => {
      if (!isOnNothing(event.target)) return false
      void navigate(escalationUrl(escalation.id))
    },
  })
  return (
    <section className="onenext" aria-labelledby="next">
      <h1 className="big" id="next">
        {say('home.waits.escalation_ack', { name: escalation.contact.name })}
      </h1>
      <p className="why">{escalation.subject}</p>
      <div className={`row t-${time.state}`} title={time.title}>
        <span className="time">{time.words}</span>
        <Ribbon state={time.state} fill={time.fill} alone wide />
      </div>
      <p className="acts">
        <Link className="btn main" {...escalationUrl(escalation.id)}>
          {say('home.read_handover')} <kbd aria-hidden="true">Enter</kbd>
        </Link>
      </p>
    </section>
  )
}
