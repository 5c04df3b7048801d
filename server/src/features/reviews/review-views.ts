import { sql } from 'kysely'
import type { Output } from '#contracts/client.ts'
import type { Review, ReviewQuestion } from '#core/review/review.ts'
import { formatInstant, type Instant } from '#core/time/instant.ts'
import { iso } from '#server/features/tickets/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { pageOf, readCursor } from '#server/platform/http/paging.ts'
import { found } from '#server/platform/problem.ts'
import type { Work } from '#server/platform/work.ts'
import type { ReviewHold } from './review-store.ts'

type View = Output<'readReview'>
type Found = {
  review: Review
  createdAt: Instant
  ticketId: string
  number: number
  subject: string
  contactId: string
  contactName: string
}

/** Closed escalations that wait for their questions, oldest first; or those that are done, newest first. */
export async function listReviews(
  ctx: Context,
  actor: Actor,
  { state, cursor, limit }: { state: 'waiting' | 'complete'; cursor?: string; limit: number },
): Promise<Output<'listReviews'>> {
  const from = readCursor(cursor, ['text'])
  const isWaiting = state === 'waiting'
  const place = from ? (isWaiting ? sql`and r.id > ${from[0]}` : sql`and r.id < ${from[0]}`) : sql``
  const order = isWaiting ? sql`asc` : sql`desc`
  const rows = await find(
    ctx.db,
    actor.workspaceId,
    sql`r.state = ${state} ${place} order by r.id ${order} limit ${limit + 1}`,
  )
  const page = pageOf(rows, limit, (last) => [last.review.id])
  return { ...page, items: page.items.map(reviewView) }
}

export async function readReview(ctx: Context, actor: Actor, reviewId: string): Promise<View> {
  const [row] = await find(ctx.db, actor.workspaceId, sql`r.id = ${reviewId}`)
  return reviewView(found(row))
}

async function find(db: Context['db'], workspaceId: string, where: ReturnType<typeof sql>): Promise<Found[]> {
  const { rows } = await sql<Found>`
    select r.review, r.created_at, r.ticket_id, t.number, t.subject, t.contact_id, c.name as contact_name
    from reviews r
    join tickets t on t.workspace_id = r.workspace_id and t.id = r.ticket_id
    join contacts c on c.workspace_id = t.workspace_id and c.id = t.contact_id
    where r.workspace_id = ${workspaceId} and ${where}`.execute(db)
  return rows
}

/** A review as it stands at the end of a verb, before its row is written. */
export async function heldReviewView(work: Work, { review, createdAt, ticket }: ReviewHold): Promise<View> {
  const { id: ticketId, number, subject, contactId } = ticket.row
  const contact = await work.tx
    .selectFrom('contacts')
    .select('name')
    .where('workspaceId', '=', work.workspaceId)
    .where('id', '=', contactId)
    .executeTakeFirst()
  return reviewView({
    review,
    createdAt,
    ticketId,
    number,
    subject,
    contactId,
    contactName: contact?.name ?? '?',
  })
}

function reviewView({ review, createdAt, ticketId, number, subject, contactId, contactName }: Found): View {
  return {
    id: review.id,
    escalationId: review.escalationId,
    ticketId,
    ticketNumber: number,
    subject,
    contact: { id: contactId, name: contactName },
    state: review.completedAt === null ? 'waiting' : 'complete',
    createdAt: formatInstant(createdAt),
    completedAt: iso(review.completedAt),
    answers: {
      turningPoint: answerView(review, 'turning_point'),
      assessment: answerView(review, 'assessment'),
      satisfaction: answerView(review, 'satisfaction'),
    },
    avoidable: review.avoidable,
    agentId: review.agentMemberId,
    disagreement: review.disagreement?.words ?? null,
    revision: review.revision,
  }
}

function answerView({ answers }: Review, question: ReviewQuestion): View['answers']['assessment'] {
  const answer = answers[question]
  return answer ? { rating: answer.rating, words: answer.words, evidence: answer.evidenceMessageIds } : null
}
