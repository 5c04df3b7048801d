import type { z } from 'zod'
import type { Output } from '#contracts/client.ts'
import type { saveNotificationPreferences as saveRoute } from '#contracts/http/notification-channels.ts'
import type { Actor, Context } from '#server/platform/context.ts'
import { Problem } from '#server/platform/problem.ts'
import { doWork } from '#server/platform/work.ts'
import { ASKING, NOTIFICATION_KINDS } from './notification.ts'
import { loadPreferences } from './notification-store.ts'

export type OutsideChannel = 'email' | 'chat_webhook' | 'push'
type View = Output<'readNotificationPreferences'>
type Body = z.output<(typeof saveRoute)['body']>
type Off = View['off']

/** What is off in a member's preferences, `notifications: { off: [{ kind, channel }] }`. */
export function readOff(preferences: Record<string, unknown>): Off {
  const { off } = (preferences.notifications ?? {}) as { off?: unknown }
  return Array.isArray(off) ? (off as Off) : []
}

export function isOff(off: Off, kind: string, channel: OutsideChannel): boolean {
  return off.some((one) => one.kind === kind && one.channel === channel)
}

export async function readPreferences(ctx: Context, actor: Actor): Promise<View> {
  return viewOf(readOff(await loadPreferences(ctx.db, actor.workspaceId, memberOf(actor))))
}

/** What a path asks of somebody on duty cannot be switched off. */
export async function savePreferences(ctx: Context, actor: Actor, { off }: Body): Promise<View> {
  const id = memberOf(actor)
  const unknown = off.findIndex(({ kind }) => !isChoice(kind))
  if (unknown >= 0) {
    const errors = [{ pointer: `/off/${unknown}/kind`, detail: 'not_a_choice' }]
    throw new Problem('invalid_request', { errors })
  }
  return doWork(ctx, actor, async (work) => {
    const before = await loadPreferences(work.tx, work.workspaceId, id)
    const preferences = { ...before, notifications: { off } }
    work.batch.update('members', { workspaceId: work.workspaceId, id, preferences })
    return viewOf(off)
  })
}

function isChoice(kind: string): boolean {
  return NOTIFICATION_KINDS.some((known) => known === kind) && !ASKING.includes(kind)
}

function viewOf(off: Off): View {
  return { kinds: NOTIFICATION_KINDS.map((kind) => ({ kind, always: ASKING.includes(kind) })), off }
}

function memberOf(actor: Actor): string {
  if (actor.kind !== 'member') throw new Problem('not_allowed')
  return actor.memberId
}
