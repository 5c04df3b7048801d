export { loadDesk, readOnDesk } from './load-desk.ts'
export { beginSettingsChange, type RecomputeOpenClocks } from './begin-settings-change.ts'
export { checklistWords } from './checklist-words.ts'
export { changeSettings } from './change-settings.ts'
export { refuseDefinition, requireFree, requireKnown, requireZone } from './settings-checks.ts'
export { isPresent, onDutyFor } from './compile-people.ts'
export { pathOf, pathVersionId } from './compile-path.ts'
export { policyOf, policyVersionId } from './compile-policy.ts'
export { rotaOf } from '#core/rota/rota-of.ts'
export { readSettings, type WorkspaceSettings } from './workspace-settings.ts'
export type { PathDefinition, PolicyDefinition, RemedyDefinition, RotaDefinition } from './definitions.ts'
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
export { bindWorkspaces } from './routes.ts'
export { readWorkspace, updateWorkspace } from './update-workspace.ts'
