import type { Secrets } from '#server/platform/secrets.ts'

/** What every mail of this workspace carries in X-Redress-Desk, so that it is known when it comes back (trap 35). */
export function deskMark(secrets: Secrets, workspaceId: string): string {
  return secrets.sign(`desk:${workspaceId}`).slice(0, 22)
}
