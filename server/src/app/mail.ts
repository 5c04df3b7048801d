import type { Context } from '#server/platform/context.ts'

/** Opens the SMTP door and the fetchers of the mailboxes. */
export async function startMail(_ctx: Context): Promise<{ stop(): Promise<void> }> {
  return { stop: async () => {} }
}
