import { useWords } from '#web/lib/say.tsx'
import { Button } from '#web/ui/button.tsx'
import type { ActKind } from '../acting/acting.tsx'
import type { Ticket } from '../ticket.ts'

type ActLinkProps = {
  ticket: Ticket
  act: ActKind
  needs: string
  onAct: (act: ActKind) => void
  children: string
}

/** A quiet act in the heading of a section; when the role does not allow it, it says so. */
export function ActLink({ ticket, act, needs, onAct, children }: ActLinkProps) {
  const { say } = useWords()
  return (
    <Button
      look="quiet"
      className="meta"
      blocked={ticket.may.includes(needs) ? null : say('ticket.not_your_role')}
      onClick={() => onAct(act)}
    >
      {children}
    </Button>
  )
}
