import type { Input, Output } from '#contracts/client.ts'
import { decideFinding, type Finding } from '#core/finding/finding.ts'
import { formatInstant } from '#core/time/instant.ts'
import { carryOut, holdTicket, iso } from '#server/features/tickets/index.ts'
import { loadDesk } from '#server/features/workspaces/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { at } from '#server/platform/db/database.ts'
import { Problem, refuse } from '#server/platform/problem.ts'
import { doWork, type Work } from '#server/platform/work.ts'

type Body = Input<'recordFinding'>['body']

/** What turned out to be true: cause, evidence and fault with its grounds; whether the customer knows it (3.5). */
export function recordFinding(
  ctx: Context,
  actor: Actor,
  ticketId: string,
  body: Body,
): Promise<Output<'recordFinding'>> {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  const byMemberId = actor.memberId
  return doWork(ctx, actor, async (work) => {
    const desk = await loadDesk(work, work.workspaceId)
    const ticket = await holdTicket(work, ticketId)
    const { cause, fault, grounds: faultGrounds } = body
    const evidence = [{ words: body.evidence, messageId: null, url: null }]
    const id = work.ctx.ids.make('fnd')
    const about = { id, ticketId, cause, evidence, fault, faultGrounds, byMemberId }
    const decision = decideFinding(null, { do: 'record', ...about }, work.now)
    if (!decision.ok) refuse(decision.refusal)
    // Told by the person who records it, in whatever words: no message of ours stands for it.
    const explained = body.explained ? { explainedAt: work.now, understood: answerOf(body.understood) } : {}
    carryOut(work, desk, ticket, decision.clockActions, decision.events)
    const finding: Finding = { ...decision.state, ...explained }
    store(work, finding)
    return {
      id,
      cause,
      evidence: body.evidence,
      fault,
      grounds: faultGrounds,
      explainedAt: iso(finding.explainedAt),
      understood: finding.understood === null ? null : finding.understood === 'yes',
      authorId: byMemberId,
      createdAt: formatInstant(work.now),
    }
  })
}

function answerOf(understood: boolean | null | undefined): Finding['understood'] {
  if (understood === null || understood === undefined) return null
  return understood ? 'yes' : 'no'
}

function store(work: Work, finding: Finding): void {
  work.batch.insert('findings', {
    workspaceId: work.workspaceId,
    id: finding.id,
    ticketId: finding.ticketId,
    cause: finding.cause,
    evidence: finding.evidence.map(({ words }) => words).join('\n'),
    fault: finding.fault,
    grounds: finding.faultGrounds,
    explainedAt: at(finding.explainedAt),
    understood: finding.understood === null ? null : finding.understood === 'yes',
    authorId: finding.byMemberId,
    createdAt: at(finding.recordedAt),
  })
}
