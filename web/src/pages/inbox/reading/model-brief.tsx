import { useWords } from '#web/lib/say.tsx'
import { AskModel } from '#web/pieces/ask-model.tsx'
import { Brief } from '#web/ui/brief.tsx'
import type { Ticket } from '../ticket.ts'

/** The same three lines as the model sees them, beside the desk's own; only when asked. */
export function ModelBrief({ ticket }: { ticket: Ticket }) {
  const { say, language } = useWords()
  if (!ticket.may.includes('ticket.write')) return null
  return (
    <AskModel ticketId={ticket.id} question={{ use: 'brief', language }} words="brief">
      {({ lines }) =>
        lines ? (
          <Brief
            lines={[
              { label: say('brief.wants'), words: lines.wants },
              { label: say('brief.stands'), words: lines.stands },
              { label: say('brief.was_told'), words: lines.promised },
            ]}
          />
        ) : null
      }
    </AskModel>
  )
}
