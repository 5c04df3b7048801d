import type { Output } from '#contracts/client.ts'
import { addBusinessTime } from '#core/calendar/arithmetic.ts'
import { ALWAYS_OPEN } from '#core/calendar/calendar.ts'
import { formatInstant, instant, type Instant } from '#core/time/instant.ts'
import { nearestLanguage } from '#i18n/say.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { sayIn } from '#server/platform/words.ts'
import { spokenTime } from './spoken-time.ts'

const QUARTER_MS = 15 * 60_000
const HOUR_MS = 3_600_000

/** The acknowledgement that one click sends (2.2): the three things, in the customer's language, with a time the team can keep. */
export async function proposeAcknowledgement(
  ctx: Context,
  actor: Actor,
  ticketId: string,
): Promise<Output<'proposeAcknowledgement'>> {
  const now = ctx.clock.now()
  const desk = await loadDesk(ctx, actor.workspaceId)
  const ticket = found(
    await ctx.db
      .selectFrom('tickets')
      .innerJoin('contacts', (join) =>
        join
          .onRef('contacts.workspaceId', '=', 'tickets.workspaceId')
          .onRef('contacts.id', '=', 'tickets.contactId'),
      )
      .select([
        'tickets.language',
        'tickets.ownerTeamId',
        'tickets.subject',
        'contacts.name',
        'contacts.zone',
      ])
      .where('tickets.workspaceId', '=', actor.workspaceId)
      .where('tickets.id', '=', ticketId)
      .executeTakeFirst(),
  )
  const team = ticket.ownerTeamId ? desk.teams.get(ticket.ownerTeamId) : undefined
  const calendar = team?.calendarId
    ? (desk.calendars.get(team.calendarId)?.calendar ?? ALWAYS_OPEN)
    : ALWAYS_OPEN
  const hours = desk.settings.updateWithinHours
  const dueAt = roundedUp(addBusinessTime(calendar, now, hours * HOUR_MS))
  const language = nearestLanguage(ticket.language)
  const zone = ticket.zone ?? desk.zone
  const say = sayIn(language)
  const agent = actor.kind === 'member' ? (desk.members.get(actor.memberId)?.name ?? desk.name) : desk.name
  const when = spokenTime(dueAt, zone, language)
  const text = say('acknowledgement.text', {
    name: firstName(ticket.name),
    subject: ticket.subject,
    when,
    agent,
  })
  return {
    text,
    language,
    commitment: {
      kind: 'update',
      words: say('acknowledgement.commitment', { when }),
      dueAt: formatInstant(dueAt),
    },
  }
}

/** A time one says: the next quarter of an hour. */
function roundedUp(at: Instant): Instant {
  return instant(Math.ceil(at / QUARTER_MS) * QUARTER_MS)
}

function firstName(name: string): string {
  return name.includes('@') ? '' : (name.trim().split(/\s+/)[0] ?? '')
}
