import type { Output } from '#contracts/client.ts'
import { useNow } from '#web/lib/now.ts'
import { usePartWords } from '#web/lib/part-words.ts'
import { useWords } from '#web/lib/say.tsx'

/** Who saw to a risk, put it off or thought otherwise, and when. */
export function RiskAnswered({ risk: { answer } }: { risk: Output<'readTicketRisk'> }) {
  const part = usePartWords('coaching')
  const { format } = useWords()
  const now = useNow()
  if (!answer) return null
  return (
    <p className="meta">
      {part('coaching.risk.answered', {
        kind: answer.kind,
        name: answer.by?.name ?? '–',
        when: format.when(answer.at, now),
      })}
    </p>
  )
}
