import type { Selectable } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { RiskReason } from '#core/risk/risk.ts'
import { formatInstant } from '#core/time/instant.ts'
import { nearestLanguage, type Language } from '#i18n/say.ts'
import { iso, named } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import type { Actor } from '#server/platform/context.ts'
import type { Tables } from '#server/platform/db/tables.ts'
import { sayIn } from '#server/platform/words.ts'

export type RiskRow = Pick<
  Selectable<Tables['ticketRisks']>,
  'ticketId' | 'score' | 'reasons' | 'askedAt' | 'answer' | 'answerBy' | 'answerAt' | 'quietUntil'
>

export function languageOf(desk: Desk, actor: Actor): Language {
  const member = actor.kind === 'member' ? desk.members.get(actor.memberId) : undefined
  return nearestLanguage(member?.language ?? desk.language)
}

/** A risk with its reasons as sentences of the reader's language; null: nothing speaks for one. */
export function riskView(
  desk: Desk,
  language: Language,
  ticketId: string,
  row: RiskRow | null | undefined,
): Output<'readTicketRisk'> {
  if (!row) return { ticketId, score: 0, reasons: [], askedAt: null, answer: null }
  const say = sayIn(language)
  return {
    ticketId,
    score: row.score,
    reasons: (row.reasons as unknown as RiskReason[]).map(({ factor, value, points }) => ({
      factor,
      value,
      points,
      sentence: say(`coach.risk.${factor}`, { value }),
    })),
    askedAt: iso(row.askedAt),
    answer: row.answer
      ? {
          kind: row.answer as 'snoozed',
          by: named(row.answerBy, desk.members),
          at: formatInstant(row.answerAt!),
          quietUntil: iso(row.quietUntil),
        }
      : null,
  }
}
