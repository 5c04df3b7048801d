import type { Output } from '#contracts/client.ts'
import type { Consult } from '#core/finding/consult.ts'
import { dueAt } from '#core/calendar/term.ts'
import { formatInstant } from '#core/time/instant.ts'
import { iso } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'

export function consultView(desk: Desk, consult: Consult): Output<'askConsult'> {
  const person = (id: string) => ({ id, name: desk.members.get(id)?.name ?? '?' })
  const calendar = desk.calendarOf(consult.calendarId, consult.calendarVersion)
  return {
    id: consult.id,
    ticketId: consult.ticketId,
    team: { id: consult.teamId, name: desk.teams.get(consult.teamId)?.name ?? '?' },
    owner: consult.ownerMemberId === null ? null : person(consult.ownerMemberId),
    askedBy: person(consult.askedByMemberId),
    question: consult.question,
    answer: consult.answer,
    answeredBy: consult.answeredByMemberId === null ? null : person(consult.answeredByMemberId),
    dueAt: formatInstant(dueAt(calendar, consult.askedAt, consult.term)),
    askedAt: formatInstant(consult.askedAt),
    answeredAt: iso(consult.answeredAt),
  }
}
