import type { Input, Output } from '#contracts/client.ts'
import { saysNotAgain } from '#core/coach/says-not-again.ts'
import { openPlaceholders } from '#core/mail/placeholders.ts'
import { parseInstant } from '#core/time/instant.ts'
import { countReading, weekOf } from '#server/features/coaching/index.ts'
import { ownFiles } from '#server/features/files/index.ts'
import {
  commandCommitment,
  commandTicket,
  holdTicket,
  rowView,
  type TicketHold,
} from '#server/features/tickets/index.ts'
import { loadDesk, type Desk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found, Problem } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'
import { authorOf, type Author } from './author.ts'
import { readDraft, refuseBlocked } from './read-draft.ts'
import { safeForm } from './safe-form.ts'
import { sendPublicMessage } from './send-public-message.ts'
import { writtenView } from './written-view.ts'
import { addNote, refuseUnknown } from './write-note.ts'

type Body = Input<'sendMessage'>['body']

/** An agent's reply, acknowledgement or note (2.1 to 2.3, 4.4). */
export async function sendMessage(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  given: Body,
): Promise<Output<'sendMessage'>> {
  const body = { ...given, html: (await safeForm(given.html)) ?? undefined }
  return doWork(ctx, actor, async (work) => {
    const [desk, hold] = await Promise.all([loadDesk(work, work.workspaceId), holdTicket(work, ticketId)])
    refuseUnseen(hold, body)
    refuseUnknown(desk, body.mentions ?? [])
    const author = authorOf(work, desk)
    const { messageId, copied } =
      body.direction === 'note'
        ? { messageId: addNote(work, hold, author, body), copied: [] }
        : await sayToCustomer(work, desk, hold, author, body)
    if (body.direction === 'note' && body.commitments?.length)
      throw new Problem('refused', { reason: 'commitment.needs_message' })
    return {
      message: writtenView(work, hold, { id: messageId, author, body, copied, undoMs: undoMs(desk) }),
      ticket: rowView(desk, hold.row, { name: '', now: work.now }),
    }
  })
}

/** The customer wrote while the agent did: the agent is shown it first, and nothing leaves (trap 41). */
function refuseUnseen(hold: TicketHold, body: Body): void {
  if (
    body.direction === 'outbound' &&
    body.seenRevision !== undefined &&
    body.seenRevision < hold.row.inboundRevision
  ) {
    throw new Problem('changed_meanwhile', {
      reason: 'customer_wrote',
      params: { revision: hold.row.revision },
    })
  }
}

async function sayToCustomer(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  author: Author,
  body: Body,
): Promise<{ messageId: string; copied: string[] }> {
  const read = await readDraft(work, desk, hold, body)
  if (desk.settings.coach.blocks.includes('placeholder_left')) refuseOpenPlaceholders(body.text)
  refuseBlocked(desk, body.text, read)
  takeIfNobodyHasIt(work, desk, hold)
  const counted = read && {
    teamId: hold.state.ownerTeamId,
    week: weekOf(desk.zone, work.now),
    rules: read.findings.map(({ rule }) => rule),
  }
  if (counted) await countReading(work, counted)
  return sendPublicMessage(work, desk, hold, {
    text: body.text,
    html: body.html ?? null,
    copies: body.copies,
    purpose: body.purpose ?? 'reply',
    author,
    nextStatus: nextOf(body.status),
    commitment: body.commitment && {
      kind: body.commitment.kind,
      what: body.commitment.words,
      dueAt: parseInstant(body.commitment.dueAt),
      ownerMemberId: body.commitment.ownerId ?? null,
    },
    attachments: await ownFiles(work, body.attachments ?? []),
    undoMs: undoMs(desk),
    counted: counted ?? undefined,
    saysNotAgain: read !== null && saysNotAgain(read),
    settle: (id) => {
      for (const [at, change] of (body.commitments ?? []).entries())
        changeCommitment(work, desk, hold, change, { messageId: id, at })
    },
  })
}

/** A template's placeholder that nobody filled never reaches a customer, unless an admin lets it (7.2, 7.3). */
function refuseOpenPlaceholders(text: string): void {
  const names = openPlaceholders(text).join(', ')
  if (names)
    throw new Problem('invalid_request', {
      params: { names },
      errors: [{ pointer: '/text', detail: 'template.placeholder_left' }],
    })
}

/** Whoever answers first has it: a customer who was answered always has one accountable owner (5.7). */
function takeIfNobodyHasIt(work: Work, desk: Desk, hold: TicketHold): void {
  const { actor } = work
  if (actor.kind !== 'member' || hold.state.ownerMemberId !== null) return
  const team = desk.teams.get(hold.state.ownerTeamId)
  if (!team?.memberIds.includes(actor.memberId)) return
  commandTicket(work, desk, hold, {
    do: 'assign',
    teamId: team.id,
    memberId: actor.memberId,
    level: hold.state.level,
  })
}

function changeCommitment(
  work: Work,
  desk: Desk,
  hold: TicketHold,
  change: NonNullable<Body['commitments']>[number],
  { messageId, at }: { messageId: string; at: number },
): void {
  const commitment = found(hold.commitments.find((one) => one.id === change.id))
  if (commitment.status !== 'open') return
  switch (change.becomes) {
    case 'kept':
      commandCommitment(work, desk, hold, commitment, { do: 'answer', messageId, at: work.now })
      return
    case 'withdrawn':
      commandCommitment(work, desk, hold, commitment, { do: 'withdraw', messageId })
      return
    case 'superseded': {
      if (!change.newDueAt)
        throw new Problem('invalid_request', {
          errors: [{ pointer: `/commitments/${at}/newDueAt`, detail: 'required' }],
        })
      const dueAt = parseInstant(change.newDueAt)
      commandCommitment(work, desk, hold, commitment, {
        do: 'supersede',
        byId: messageId,
        dueAt,
        messageId,
        at: work.now,
      })
    }
  }
}

function nextOf(status: Body['status']) {
  switch (status) {
    case undefined:
      return 'stay' as const
    case 'resolved':
    case 'closed':
      return 'resolve' as const
    default:
      return status
  }
}

function undoMs(desk: Desk): number {
  return desk.settings.undoSeconds * 1_000
}
