import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Fault } from '#core/finding/finding.ts'
import type { Role } from '#core/permission/permission.ts'
import { balance } from '#core/remedy/balance.ts'
import { limitExceeded } from '#core/remedy/limits.ts'
import type { Money } from '#core/remedy/money.ts'
import type { OfferFacts } from '#core/remedy/remedy.ts'
import { day, instant, type Instant } from '#core/time/instant.ts'
import { anyOfLine, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk, type Desk, type DeskRemedy } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { catalogueOf, offerFacts } from './offer-facts.ts'
import { givenOnSimilar, offersOn, type StoredOffer } from './offer-store.ts'
import { offerView } from './offer-view.ts'

type Options = Output<'listRemedyOptions'>

/** What policy allows here, mildest first, with what similar tickets got, and the balance so far (6.1 to 6.3). */
export async function listRemedyOptions(ctx: Context, actor: Actor, ticketId: string): Promise<Options> {
  const now = ctx.clock.now()
  const desk = await loadDesk(ctx, actor.workspaceId)
  const row = found(
    await ctx.db
      .selectFrom('tickets')
      .selectAll()
      .where('workspaceId', '=', actor.workspaceId)
      .where('id', '=', ticketId)
      .executeTakeFirst(),
  )
  const ticket = { row, state: row.state as TicketHold['state'] }
  const role: Role = 'role' in actor ? actor.role : 'viewer'
  const facts = await offerFacts(ctx.db, desk, ticket, { role, remedyId: '' })
  const similar = await givenOnSimilar(ctx.db, actor.workspaceId, { id: row.id, topicId: row.topicId })
  const offers = await offersOn(ctx.db, actor.workspaceId, ticketId)
  const fault = await faultOf(ctx, actor.workspaceId, ticketId)
  const known = catalogueOf(desk, row.topicId).flatMap(({ id }) => desk.remedy(id) ?? [])
  return {
    options: known.map((remedy) => {
      const amounts = similar.filter(({ remedyId }) => remedyId === remedy.id).map(({ amount }) => amount)
      return option(remedy, { ...facts, limits: remedy.limits }, amounts, now)
    }),
    offers: offers.map((one) => offerView(desk, actor, one, factsFor(desk, facts, one), now)),
    fault,
    flags: flagsOf(desk, offers, facts, fault, now),
  }
}

function factsFor(desk: Desk, facts: OfferFacts, { offer }: StoredOffer): OfferFacts {
  return { ...facts, limits: desk.remedy(offer.remedyId)?.limits ?? [] }
}

function option({ id, name, remedy, limits }: DeskRemedy, facts: OfferFacts, similar: Money[], now: Instant) {
  const { median, lowest, highest } = balance({
    fault: null,
    remedy,
    amount: remedy.most,
    refusing: false,
    closing: false,
    similar,
    givenToAccount: [],
    claimsOfAccount: 0,
  })
  return {
    id,
    name,
    rung: remedy.rung,
    kind: remedy.kind,
    amount: remedy.most,
    limit: limits.find(({ role }) => role === facts.role)?.perTicket ?? null,
    withinLimit: limitExceeded(remedy.most, facts.role, facts, now) === null,
    similar:
      median && lowest && highest
        ? { median: median.amount, low: lowest.amount, high: highest.amount, count: similar.length }
        : null,
  }
}

const CLAIMS_WITHIN = 365 * day

/** What is given here against fault, policy and the past: of every offer that still stands. */
function flagsOf(
  desk: Desk,
  offers: StoredOffer[],
  facts: OfferFacts,
  fault: Fault | null,
  now: Instant,
): string[] {
  const recent = facts.givenToAccount.filter(({ at }) => at > instant(now - CLAIMS_WITHIN))
  const standing = offers.filter(({ offer }) => !['refused', 'withdrawn', 'declined'].includes(offer.status))
  const flags = standing.flatMap(({ offer }) => {
    const remedy = desk.remedy(offer.remedyId)?.remedy ?? null
    const given = { similar: [], givenToAccount: [], claimsOfAccount: recent.length }
    return balance({ fault, remedy, amount: offer.amount, refusing: false, closing: false, ...given }).flags
  })
  return [...new Set(flags)]
}

async function faultOf(ctx: Context, workspaceId: string, ticketId: string): Promise<Fault | null> {
  const { rows } = await sql<{ fault: Fault }>`select fault from findings
    where workspace_id = ${workspaceId} and ticket_id = ${anyOfLine(workspaceId, ticketId)} order by created_at desc, id desc limit 1`.execute(
    ctx.db,
  )
  return rows[0]?.fault ?? null
}
