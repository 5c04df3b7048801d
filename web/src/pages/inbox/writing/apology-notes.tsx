import { Link } from '@tanstack/react-router'
import { useNow } from '#web/lib/now.ts'
import { useWords } from '#web/lib/say.tsx'
import { ticketUrl } from '#web/lib/urls.ts'
import type { ActKind } from '../acting/acting.tsx'
import type { Ticket } from '../ticket.ts'
import type { Apologies } from './use-apologies.ts'

type ApologyNotesProps = { said: Apologies; ticket: Ticket; onAct: (act: ActKind) => void }

/** Beside an apology: "not again" with nobody behind it, and one more for what was never mended. It only advises (7.3). */
export function ApologyNotes({ said: { isPromised, erodesTrust }, ticket, onAct }: ApologyNotesProps) {
  const { say, format } = useWords()
  const now = useNow()
  const number = String(erodesTrust?.ticketNumber)
  return (
    <div className="notes" role="status">
      {erodesTrust ? (
        <p className="cn">
          {say('prevent.erodes', { day: format.day(erodesTrust.at, now), number })}{' '}
          {erodesTrust.ticketId === ticket.id ? null : (
            <Link {...ticketUrl(erodesTrust.ticketId, { view: 'all' })}>
              {say('prevent.open_earlier', { number })}
            </Link>
          )}
        </p>
      ) : null}
      {isPromised ? (
        <p className="cn">
          {say('prevent.promised')}{' '}
          {ticket.may.includes('finding.write') ? (
            <button type="button" onClick={() => onAct('prevent')}>
              {say('prevent.promised_act')}
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  )
}
