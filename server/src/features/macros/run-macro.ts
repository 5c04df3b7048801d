import type { Output } from '#contracts/client.ts'
import { filledWords } from '#server/features/templates/index.ts'
import { changeTicket, holdTicket, rowView, type TicketHold } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { macroRows, macroViewer, type MacroRow } from './macro-store.ts'

/** Everything that a macro says, in one transaction: what one act refuses undoes the others. */
export function runMacro(
  ctx: Context,
  actor: Actor,
  { id, ticketId }: { id: string; ticketId: string },
): Promise<Output<'runMacro'>> {
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const viewer = macroViewer(desk, actor)
    const row = found((await macroRows(work.tx, work.workspaceId, viewer, { id, limit: 1 }))[0])
    const hold = await holdTicket(work, ticketId)
    const { words, mode, change } = row.definition
    const filled = Object.keys(words).length > 0 ? await filledWords(work, desk, hold, words) : null
    // What is said goes first: the status goes with the message.
    const status = change.status ?? null
    changeTicket(work, desk, hold, {
      ...changeOf(row, hold, actor),
      ...(filled || !status ? {} : { status }),
    })
    appendEvent(work, { type: 'macro.run', ticketId, subjectId: id, data: { name: row.name } })
    const { priority, topicId, ownerTeamId, ownerMemberId } = hold.state
    const now = { priority, topicId, ownerTeamId, ownerMemberId, status: hold.state.status }
    return {
      text: filled?.text ?? null,
      mode,
      language: filled?.language ?? null,
      missing: filled?.missing ?? [],
      status: filled ? status : null,
      ticket: rowView(
        desk,
        { ...hold.row, ...now, revision: hold.row.revision + 1 },
        { name: '', now: work.now },
      ),
    }
  })
}

function changeOf({ definition: { change } }: MacroRow, { row }: TicketHold, actor: Actor) {
  const { addTags, ownerId, status: _status, ...rest } = change
  const me = actor.kind === 'member' ? actor.memberId : undefined
  const owner = ownerId === 'me' ? me : ownerId
  return {
    ...rest,
    ...(owner ? { ownerId: owner } : {}),
    ...(addTags.length ? { tags: [...new Set([...row.tags, ...addTags])] } : {}),
  }
}
