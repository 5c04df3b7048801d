import type { Words } from '#web/lib/say.tsx'
import type { TimeLeft } from '#web/lib/time-left.ts'
import { timeLeft } from '#web/lib/time-left.ts'
import type { Escalation } from '#web/pieces/escalation-ladder.tsx'

export function escalationTime(row: Escalation, now: number, words: Words): TimeLeft {
  const time = timeLeft({ ...row, dueAt: row.nextDueAt }, now, words)
  return row.closedAt ? { ...time, words: words.sayAny(`escalation.state.${row.state}`) } : time
}

export function escalationWhat(row: Escalation, { sayAny }: Words): string {
  if (row.nextDueKind) return sayAny(`escalation.due.${row.nextDueKind}`)
  return sayAny(`escalation.state.${row.state}`)
}

/** Who has it, and how far they are. */
export function holderWords(row: Escalation, { say, sayAny }: Words): string {
  const here = row.ladder.find((rung) => rung.state === 'here')
  const asked = here?.members.map((member) => member.name).join(', ') || row.owner?.name || here?.title || ''
  if (row.state === 'requested') return say('escalations.not_yet_taken', { name: asked })
  const stage = row.stage ? sayAny(`escalation.stage.${row.stage}`) : sayAny(`escalation.state.${row.state}`)
  return `${row.owner?.name ?? asked}, ${stage}`
}
