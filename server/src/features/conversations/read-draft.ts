import { coach, type CoachResult } from '#core/coach/coach.ts'
import { isLanguageCode } from '#core/coach/language/code.ts'
import { loadNgramsFor } from '#core/language/identify.ts'
import { roleHolds } from '#core/permission/permission.ts'
import { parseInstant } from '#core/time/instant.ts'
import type { TicketHold } from '#server/features/tickets/index.ts'
import type { Desk } from '#server/features/workspaces/index.ts'
import { Problem } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import { readyCoach } from './ready-coach.ts'

type Draft = {
  text: string
  purpose?: string
  commitment?: { kind: 'update' | 'action'; dueAt: string }
}

/** Reads what is about to leave as the composer did, with the rules and words of this desk (7.1, 7.3). */
export async function readDraft(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  { text, purpose, commitment }: Draft,
): Promise<CoachResult | null> {
  const { language } = hold.state
  if (!isLanguageCode(language)) return null
  const [contact] = await Promise.all([contactName(work, hold), readyCoach(language), loadNgramsFor(text)])
  const calendarId = desk.teams.get(hold.state.ownerTeamId)?.calendarId
  const { actor } = work
  const { switchedOff, extraWords } = desk.settings.coach
  const standing = hold.commitments.filter(({ status }) => status === 'open')
  const added = commitment ? [{ kind: commitment.kind, dueAt: parseInstant(commitment.dueAt) }] : []
  return coach(
    { text, language },
    {
      now: work.now,
      zone: desk.zone,
      calendar: calendarId ? desk.calendars.get(calendarId)?.calendar : undefined,
      kind: purpose === 'acknowledgement' || purpose === 'apology' ? purpose : 'reply',
      customerName: contact,
      customerLanguage: language,
      commitments: [...standing.map(({ kind, dueAt }) => ({ kind, dueAt })), ...added],
      mayCommitTo:
        'role' in actor && roleHolds(actor.role, 'remedy.approve') ? ['update', 'action'] : ['update'],
      switchedOff,
      extraWords: extraWords[language],
    },
  )
}

/** What an admin lets block keeps a message here; everything else only advises (7.3). */
export function refuseBlocked(desk: Desk, text: string, read: CoachResult | null): void {
  const blocks: readonly string[] = desk.settings.coach.blocks
  const found = (read?.findings ?? []).filter(({ rule }) => blocks.includes(rule))
  if (!found.length) return
  const names = [...new Set(found.map(({ span }) => text.slice(...span)))].join(', ')
  throw new Problem('invalid_request', {
    params: { names },
    errors: [{ pointer: '/text', detail: 'template.placeholder_left' }],
  })
}

async function contactName(work: Work, { row }: TicketHold): Promise<string | undefined> {
  const found = await work.tx
    .selectFrom('contacts')
    .select('name')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', row.contactId)
    .executeTakeFirst()
  return found?.name
}
