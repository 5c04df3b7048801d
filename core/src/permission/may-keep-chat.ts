import { roleHolds, type Role } from './permission.ts'

/** Whether somebody may set up a chat: their own always, one of a team with `settings.write`. A program has none of its own. */
export function mayKeepChat(
  actor: { role: Role; memberId: string | null },
  chat: { memberId: string | null },
): boolean {
  return chat.memberId === null ? roleHolds(actor.role, 'settings.write') : chat.memberId === actor.memberId
}
