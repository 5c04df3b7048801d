import type { MouseEvent } from 'react'
import { useWords } from '#web/lib/say.tsx'
import { AskModel } from '#web/pieces/ask-model.tsx'
import type { Ticket } from '../ticket.ts'

const PARTS = ['whatHappened', 'customerWants', 'impact', 'tried'] as const
type Part = (typeof PARTS)[number]

/** A handover as the model would write it; each part goes into its field only when somebody presses for it (7.3). */
export function ModelHandover({ ticket }: { ticket: Ticket }) {
  const { say, language } = useWords()
  const put = (event: MouseEvent<HTMLButtonElement>, part: Part, words: string) => {
    const field = event.currentTarget.form?.elements.namedItem(part)
    if (field instanceof HTMLTextAreaElement) field.value = words
  }
  return (
    <AskModel ticketId={ticket.id} question={{ use: 'handover', language }} words="handover">
      {({ handover }) =>
        PARTS.filter((part) => handover?.[part]).map((part) => (
          <p className="cn" key={part}>
            {say(`handover.${part}`)}: <q>{handover![part]}</q>{' '}
            <button
              type="button"
              aria-label={say('coach.use_what', { what: say(`handover.${part}`) })}
              onClick={(event) => put(event, part, handover![part])}
            >
              {say('coach.use')}
            </button>
          </p>
        ))
      }
    </AskModel>
  )
}
