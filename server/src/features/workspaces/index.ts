export { loadDesk } from './load-desk.ts'
export { readSettings, type WorkspaceSettings } from './workspace-settings.ts'
export type {
  Desk,
  DeskCalendar,
  DeskMailbox,
  DeskMember,
  DeskRemedy,
  DeskRota,
  DeskTeam,
  DeskTopic,
} from './desk.ts'
