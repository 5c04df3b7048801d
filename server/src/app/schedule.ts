import type { Context } from '#server/platform/context.ts'

/** Starts recurring work that no timer row stands for. */
export function startSchedule(_ctx: Context): { stop(): Promise<void> } {
  return { stop: async () => {} }
}
