import type { Input, Output } from '#contracts/client.ts'

/** The settings of the desk in force. */
export type DeskSettings = Output<'readWorkspace'>['settings']
/** What of them is to become otherwise. */
export type DeskChange = Partial<Pick<DeskSettings, keyof Sent & keyof DeskSettings>>
type Sent = NonNullable<NonNullable<Input<'updateWorkspace'>['body']>['settings']>

export type PartProps = { settings: DeskSettings; onChange: (change: DeskChange) => void }
