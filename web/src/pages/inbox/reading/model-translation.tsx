import { useWords } from '#web/lib/say.tsx'
import { AskModel } from '#web/pieces/ask-model.tsx'
import type { Message, Ticket } from '../ticket.ts'

/** What a customer wrote in another language than the reader's, beneath the original and only when asked. */
export function ModelTranslation({ message, ticket }: { message: Message; ticket: Ticket }) {
  const { language } = useWords()
  const isForeign = message.language !== null && !message.language.startsWith(language)
  if (message.direction !== 'inbound' || !isForeign || !ticket.may.includes('ticket.write')) return null
  return (
    <AskModel
      ticketId={ticket.id}
      question={{ use: 'translate', messageId: message.id, language }}
      words="translate"
    >
      {({ text }) => <p className="said small">{text}</p>}
    </AskModel>
  )
}
