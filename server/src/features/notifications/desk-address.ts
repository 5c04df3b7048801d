import type { Desk } from '#server/features/workspaces/index.ts'
import type { Context } from '#server/platform/context.ts'

/** What mail to staff comes from: the first mailbox in use, else the desk's own host. */
export function deskAddress(
  ctx: Pick<Context, 'config'>,
  desk: Desk,
): { address: string; mailboxId: string | null } {
  const box = [...desk.mailboxes.values()].find((one) => !one.disabled)
  return box
    ? { address: box.address, mailboxId: box.id }
    : { address: `desk@${new URL(ctx.config.url).hostname}`, mailboxId: null }
}
