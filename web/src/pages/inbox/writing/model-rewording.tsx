import type { Finding } from '#core/coach/coach.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { useWords } from '#web/lib/say.tsx'
import { AskModel } from '#web/pieces/ask-model.tsx'

type ModelRewordingProps = {
  ticketId: string
  text: string
  language: string
  finding: Finding
  onTake: (span: readonly [number, number], rewording: string) => void
}

/** Asks the model for the sentence of a finding in other words; taken only when somebody presses for it (7.3, 7.4). */
export function ModelRewording({ ticketId, text, language, finding, onTake }: ModelRewordingProps) {
  const { say } = useWords()
  const span = sentenceAround(text, finding.span)
  const sentence = text.slice(...span)
  if (!sentence.trim()) return null
  return (
    <AskModel
      key={sentence}
      ticketId={ticketId}
      question={{
        use: 'reword',
        text: sentence,
        rule: finding.rule,
        language: nearestLanguage(language),
      }}
      words="reword"
    >
      {({ text: said }) =>
        said ? (
          <p className="cn">
            <q>{said}</q>{' '}
            <button
              type="button"
              aria-label={say('coach.use_what', { what: said })}
              onClick={() => onTake(span, said)}
            >
              {say('coach.use')}
            </button>
          </p>
        ) : null
      }
    </AskModel>
  )
}

/** From the end of the sentence before to the end of this one. */
function sentenceAround(text: string, [from, to]: readonly [number, number]): [number, number] {
  const before = text.slice(0, from)
  const start = Math.max(before.lastIndexOf('\n') + 1, before.search(/[^.!?\n]*$/))
  const rest = /[.!?]|\n|$/.exec(text.slice(Math.max(from, to - 1)))!
  const end = Math.max(from, to - 1) + rest.index + (rest[0] === '\n' ? 0 : rest[0].length)
  const lead = /^\s*/.exec(text.slice(start, end))![0].length
  return [start + lead, Math.max(start + lead, end)]
}
