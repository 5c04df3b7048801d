import type { Permission } from './session.ts'

/** The sections of the settings, in their order; each has an address. */
export const SECTIONS = [
  'me',
  'members',
  'teams',
  'rotas',
  'calendars',
  'topics',
  'policies',
  'paths',
  'automations',
  'statutory',
  'remedies',
  'macros',
  'fields',
  'coach',
  'model',
  'templates',
  'mailboxes',
  'chats',
  'keys',
  'desk',
  'workspace',
] as const
export type Section = (typeof SECTIONS)[number]
/** Who may open a section that is not for everybody. */
export const SECTION_NEEDS: Partial<Record<Section, Permission>> = {
  model: 'settings.write',
  automations: 'settings.read',
  mailboxes: 'settings.read',
  chats: 'settings.read',
  keys: 'api_key.manage',
  desk: 'settings.read',
  workspace: 'settings.write',
}
