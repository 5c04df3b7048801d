/** Opens a ticket with an act already begun: `?do=acknowledge`. */
export const DOINGS = ['reply', 'acknowledge', 'note', 'escalate'] as const
export type Doing = (typeof DOINGS)[number]
