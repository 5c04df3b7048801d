import type { Role } from '#core/permission/permission.ts'
import { roleHolds } from '#core/permission/permission.ts'

/** A filter kept under a name: for its maker, for a team, for everybody. */
export type ViewScope = 'own' | 'team' | 'shared'
export type ViewState = { scope: ViewScope; ownerId: string | null; teamId: string | null }
export type Viewer = { memberId: string | null; role: Role; teamIds: readonly string[] }

/** Who sees a view: its maker, the team's members, everybody. */
export function maySeeView(view: ViewState, viewer: Viewer): boolean {
  if (view.scope === 'shared') return true
  if (view.scope === 'own') return view.ownerId !== null && view.ownerId === viewer.memberId
  return view.teamId !== null && (viewer.teamIds.includes(view.teamId) || leads(viewer))
}

/** Who keeps, changes and removes one: its maker their own; agents those of their teams; leads and above all they see. */
export function mayKeepView(view: ViewState, viewer: Viewer): boolean {
  if (!maySeeView(view, viewer)) return false
  if (view.scope === 'own') return viewer.memberId !== null
  if (view.scope === 'team') return roleHolds(viewer.role, 'ticket.write')
  return leads(viewer)
}

const leads = ({ role }: Viewer): boolean => role === 'lead' || role === 'manager' || role === 'admin'
