import { dropSecondStep } from '#server/features/second-steps/index.ts'
import { endSessionsOf } from '#server/features/sessions/index.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { found } from '#server/platform/problem.ts'
import { appendEvent, doWork } from '#server/platform/work.ts'
import { deletePasskeysOf } from './passkey-store.ts'

/** Phone and recovery codes are lost: an admin takes both off, and whoever found them is out. */
export async function resetMemberDoors(ctx: Context, actor: Actor, memberId: string): Promise<undefined> {
  await doWork(ctx, actor, async (work) => {
    const member = await work.tx
      .selectFrom('members')
      .select('id')
      .where('workspaceId', '=', work.workspaceId)
      .where('id', '=', memberId)
      .forUpdate()
      .executeTakeFirst()
    found(member)
    await dropSecondStep(work, memberId)
    await deletePasskeysOf(work, memberId)
    await endSessionsOf(work, memberId, null)
    appendEvent(work, { type: 'member.doors_reset', subjectId: memberId })
  })
}
