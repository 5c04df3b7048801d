/** What a request may do. One table decides for routes, screens and the command line (product.md, "Terms": roles). */
export const ROLES = ['viewer', 'agent', 'lead', 'manager', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** The lowest role that holds each permission; every higher role holds it too. */
const LOWEST_ROLE = {
  'ticket.read': 'viewer',
  'note.write': 'viewer',
  'ticket.write': 'agent',
  'ticket.merge': 'agent',
  'message.send': 'agent',
  'commitment.make': 'agent',
  'contact.write': 'agent',
  'contact.import': 'lead',
  'data.export': 'lead',
  'escalation.request': 'agent',
  'escalation.work': 'agent',
  'consult.write': 'agent',
  'finding.write': 'agent',
  'remedy.offer': 'agent',
  'remedy.approve': 'lead',
  'escalation.lengthen': 'lead',
  'review.write': 'lead',
  'report.read': 'viewer',
  'settings.read': 'viewer',
  'rota.write': 'lead',
  'settings.write': 'admin',
  'member.manage': 'admin',
  'api_key.manage': 'admin',
  'mailbox.manage': 'admin',
  'automation.write': 'admin',
} as const satisfies Record<string, Role>

export type Permission = keyof typeof LOWEST_ROLE

export const PERMISSIONS = Object.keys(LOWEST_ROLE) as Permission[]

/** Whether a role holds a permission. Deny by default: an unknown role or permission holds nothing. */
export function roleHolds(role: Role, permission: Permission): boolean {
  const needed = ROLES.indexOf(LOWEST_ROLE[permission])
  const held = ROLES.indexOf(role)
  return needed >= 0 && held >= needed
}

/** Every permission of a role, in the order of the table; for showing a holder their authority (5.12). */
export function permissionsOf(role: Role): Permission[] {
  return PERMISSIONS.filter((permission) => roleHolds(role, permission))
}
