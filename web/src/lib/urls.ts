// Every address of the desk, in one place. Spread into <Link> or hand to navigate().
export type InboxView =
  'to_answer' | 'waiting' | 'on_hold' | 'all' | 'resolved' | 'mine' | 'avoided' | 'risk' | 'snoozed'
export type InboxSort = 'time_left' | 'newest' | 'age' | 'risk' | 'last_word'
export type InboxSearch = {
  view?: InboxView
  sort?: InboxSort
  q?: string
  /** A typed filter, and the kept view it came from. */
  filter?: string
  saved?: string
  team?: string
  owner?: string
}

export const homeUrl = () => ({ to: '/' }) as const
/** The five questions that set an empty desk up. */
export const startUrl = () => ({ to: '/start' }) as const
export const inboxUrl = (search: InboxSearch = {}) => ({ to: '/inbox', search }) as const
export const ticketUrl = (ticketId: string, search: InboxSearch = {}) =>
  ({ to: '/inbox/$ticketId', params: { ticketId }, search }) as const
/** The ticket that an address opens beside the list. */
export const ticketIn = (path: string): string | undefined => /^\/inbox\/([^/]+)$/.exec(path)?.[1]
/** A note of a call; of somebody who is known, when one comes from their page. */
export const newTicketUrl = (contact?: string) =>
  ({ to: '/new-ticket', search: contact ? { contact } : {} }) as const
export const escalationsUrl = () => ({ to: '/escalations' }) as const
export const escalationUrl = (escalationId: string) =>
  ({ to: '/escalations/$escalationId', params: { escalationId } }) as const
/** The escalation that an address opens beside the board. */
export const escalationIn = (path: string): string | undefined => /^\/escalations\/([^/]+)$/.exec(path)?.[1]
/** People, all or those of one account. */
export const contactsUrl = (q?: string, account?: string) =>
  ({ to: '/contacts', search: { ...(q ? { q } : {}), ...(account ? { account } : {}) } }) as const
export const accountsUrl = (q?: string) => ({ to: '/accounts', search: q ? { q } : {} }) as const
export const accountUrl = (accountId: string) =>
  ({ to: '/accounts/$accountId', params: { accountId } }) as const
export const contactUrl = (contactId: string) =>
  ({ to: '/contacts/$contactId', params: { contactId } }) as const
export const importsUrl = () => ({ to: '/imports' }) as const
export const importUrl = (importId: string) => ({ to: '/imports/$importId', params: { importId } }) as const
export const notificationsUrl = () => ({ to: '/notifications' }) as const
export const reviewsUrl = () => ({ to: '/reviews' }) as const
export const reviewUrl = (reviewId: string) => ({ to: '/reviews/$reviewId', params: { reviewId } }) as const
export const riskUrl = () => ({ to: '/risk' }) as const
export const riskFiguresUrl = () => ({ to: '/risk/figures' }) as const
/** What was told to customers and came in time. */
export const followThroughUrl = () => ({ to: '/follow-through' }) as const
/** Whose preventive actions are read. */
export const WHOSE = ['mine', 'teams', 'all'] as const
export type Whose = (typeof WHOSE)[number]
/** What makes sure that it does not happen again, and is still to be done. */
export const preventiveActionsUrl = (whose?: Whose) =>
  ({ to: '/preventive-actions', search: whose ? { whose } : {} }) as const
/** What teams stumble on. */
export const coachFiguresUrl = () => ({ to: '/coach' }) as const
export const settingsUrl = () => ({ to: '/settings' }) as const
export const settingUrl = (section: string) => ({ to: '/settings/$section', params: { section } }) as const
/** One path, to be read or changed; `new` for one that is being made. */
export const pathUrl = (pathId: string) => ({ to: '/settings/paths/$pathId', params: { pathId } }) as const
/** One mailbox and how it fares; `new` for one that is being added. */
export const mailboxUrl = (mailboxId: string) =>
  ({ to: '/settings/mailboxes/$mailboxId', params: { mailboxId } }) as const
/** What a mail provider hands over when it sends somebody back. */
export type ConsentSearch = { state?: string; code?: string; error?: string }
export const calendarUrl = (calendarId: string) =>
  ({ to: '/settings/calendars/$calendarId', params: { calendarId } }) as const
export const policyUrl = (policyId: string) =>
  ({ to: '/settings/policies/$policyId', params: { policyId } }) as const
export const automationUrl = (ruleId: string) =>
  ({ to: '/settings/automations/$ruleId', params: { ruleId } }) as const
export const rotaUrl = (rotaId: string) => ({ to: '/settings/rotas/$rotaId', params: { rotaId } }) as const
export type SimulateSearch = {
  path?: string
  policy?: string
  calendar?: string
  rota?: string
  a?: string
  b?: string
}
export const simulateUrl = (search: SimulateSearch = {}) => ({ to: '/simulate', search }) as const
/** The stream of live changes. */
export const liveUrl = (after?: string) =>
  after ? `/v1/live?after=${encodeURIComponent(after)}` : '/v1/live'
/** What was attached to a message. */
export const attachmentUrl = (messageId: string, index: number) =>
  `/v1/messages/${messageId}/attachments/${index}`
/** A message's HTML as a page for a frame. */
export const messageHtmlUrl = (messageId: string, showImages: boolean) =>
  `/v1/messages/${messageId}/html${showImages ? '?remote=1' : ''}`
/** The mail as it came. */
export const rawMessageUrl = (messageId: string) => `/v1/messages/${messageId}/raw`
/** A file that was handed in and is not in a message yet. */
export const fileUrl = (fileId: string) => `/v1/files/${fileId}`
/** Where a file of an answer is handed in. */
export const uploadUrl = (name: string, type: string) =>
  `/v1/files?${new URLSearchParams({ name, ...(type ? { type } : {}) })}`
/** Where a file of people or accounts is handed in. */
export const importFileUrl = (kind: string, name: string) =>
  `/v1/people-imports?${new URLSearchParams({ kind, name })}`
type Asked = Record<string, string | number | undefined>
const asText = (asked: Asked): string =>
  new URLSearchParams(
    Object.entries(asked).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, String(value)]],
    ),
  ).toString()
/** A whole list as a file; tickets with what the list asks for. */
export const exportUrl = (what: 'tickets' | 'contacts' | 'accounts', asked: Asked = {}) =>
  `/v1/exports/${what}.csv?${asText(asked)}`
/** The rows of an import that were not taken, as a file. */
export const refusalsUrl = (importId: string) => `/v1/people-imports/${importId}/refusals.csv`
