import type { Desk } from '#server/features/workspaces/index.ts'
import type { Work } from '#server/platform/work.ts'
import { decideOn, type LaterCommand } from './decide-on.ts'
import type { EscalationHold } from './escalation-hold.ts'
import { followEvent } from './follow-event.ts'
import type { Telling } from './tell-customer.ts'

/** Gives an escalation a command and does what follows from it: its owner, people told, the customer. */
export async function commandEscalation(
  work: Work,
  desk: Desk,
  hold: EscalationHold,
  command: LaterCommand,
  telling: Telling = {},
): Promise<void> {
  for (const event of decideOn(work, desk, hold, command)) await followEvent(work, desk, hold, event, telling)
}
