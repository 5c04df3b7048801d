import * as contracts from '#contracts/http/avoided.ts'
import { bind } from '#server/platform/http/bind.ts'
import type { HttpApp } from '#server/platform/http/http-app.ts'
import type { Reaction } from '#server/platform/work.ts'
import { leaveTicket } from './leave-ticket.ts'
import { notePassedOver } from './pass-over.ts'
import { noteWork } from './work-on.ts'

export { PASS_OVER, passOverQueue } from './pass-over.ts'

const WORK = ['message.written', 'note.written', 'finding.recorded', 'consult.asked', 'escalation.requested']

export const avoidedReactions: readonly (readonly [string, Reaction])[] = [
  ...WORK.map((type) => [type, noteWork] as const),
  ['ticket.assigned', notePassedOver],
]

export function bindAvoided(app: HttpApp): void {
  bind(app, contracts.leaveTicket, ({ ctx, actor, params }) => leaveTicket(ctx, actor, params.id))
}
